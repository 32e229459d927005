import Foundation
import Lottery
import Testing

@testable import jackpot_notify

/// The vectors that Amazon publishes for whoever signs by hand: "Signature Version 4 test suite".
@Suite struct AWSSignatureTests {
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let start =
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders="

    private func authorization(_ request: AWSSignature.Request, secret: String = "AKIDEXAMPLE:\(secret)") throws
        -> String?
    {
        let credentials = try #require(AWSSignature.Credentials(Secret(secret)))
        let signature = AWSSignature(credentials: credentials, region: "us-east-1", service: "service")
        // 2015-08-30T12:36:00Z
        return signature.headers(of: request, at: Date(timeIntervalSince1970: 1_440_938_160))["authorization"]
    }

    private static let host = ["host": "example.amazonaws.com"]

    @Test func `get-vanilla`() throws {
        let request = AWSSignature.Request(method: "GET", headers: Self.host, body: Data())
        let signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        #expect(try authorization(request) == Self.start + "host;x-amz-date, Signature=\(signature)")
    }

    @Test func `get-vanilla-query-order-key-case`() throws {
        let query = "Param1=value1&Param2=value2"
        let request = AWSSignature.Request(method: "GET", query: query, headers: Self.host, body: Data())
        let signature = "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
        #expect(try authorization(request) == Self.start + "host;x-amz-date, Signature=\(signature)")
    }

    @Test func `post-x-www-form-urlencoded`() throws {
        let request = AWSSignature.Request(
            headers: Self.host.merging(["content-type": "application/x-www-form-urlencoded"]) { $1 },
            body: Data("Param1=value1".utf8)
        )
        let signature = "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
        #expect(try authorization(request) == Self.start + "content-type;host;x-amz-date, Signature=\(signature)")
    }

    @Test func `get-header-value-trim`() throws {
        let headers = Self.host.merging(["my-header1": " value1", "my-header2": " \"a   b   c\""]) { $1 }
        let request = AWSSignature.Request(method: "GET", headers: headers, body: Data())
        let signature = "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
        let names = "host;my-header1;my-header2;x-amz-date"
        #expect(try authorization(request) == Self.start + "\(names), Signature=\(signature)")
    }

    @Test func `post-sts-token, the token signed like any header`() throws {
        let token =
            "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUu"
            + "wthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcH"
            + "NVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oL"
            + "xBA=="
        let request = AWSSignature.Request(headers: Self.host, body: Data())
        let text = try #require(try authorization(request, secret: "AKIDEXAMPLE:\(Self.secret):\(token)"))
        let signature = "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"
        #expect(text == Self.start + "host;x-amz-date;x-amz-security-token, Signature=\(signature)")
    }

    @Test(arguments: ["", "AKIDEXAMPLE", "AKIDEXAMPLE:", "a:b:c:d"])
    func `a secret of another form is no credentials`(_ text: String) {
        #expect(AWSSignature.Credentials(Secret(text)) == nil)
    }
}
