import Artifacts
import Crypto
import Foundation
import Lottery

/// Signs requests to Amazon's services.
///
/// - Source: AWS Signature Version 4, IAM User Guide, "Create a signed AWS API request".
struct AWSSignature {
    /// Who signs.
    struct Credentials {
        let keyIdentifier: String
        let secretKey: Secret<String>
        let token: Secret<String>?

        /// Reads `KEY-ID:SECRET-KEY` or `KEY-ID:SECRET-KEY:TOKEN`; nil for other forms.
        init?(_ secret: Secret<String>) {
            let parts = secret.use { $0.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }
            guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
            keyIdentifier = parts[0]
            secretKey = Secret(parts[1])
            token = parts.count == 3 ? Secret(parts[2]) : nil
        }
    }

    /// What is signed.
    struct Request {
        var method = "POST"
        var path = "/"
        /// The query, as the specification wants it: sorted by name, percent-encoded.
        var query = ""
        /// Names in lower case.
        var headers: [String: String]
        var body: Data
    }

    let credentials: Credentials
    let region: String
    let service: String

    /// The headers of a request, those of the signature among them; the names are in lower case.
    func headers(of request: Request, at instant: Date) -> [String: String] {
        let time = Instant.text(instant).filter { $0 != "-" && $0 != ":" }
        var headers = request.headers
        headers["x-amz-date"] = time
        if let token = credentials.token { headers["x-amz-security-token"] = token.use(\.self) }
        let names = headers.keys.sorted()
        let signed = names.joined(separator: ";")
        let lines = names.map { "\($0):\(Self.trimmed(headers[$0] ?? ""))\n" }.joined()
        let canonical = [
            request.method, request.path, request.query, lines, signed, Checksum.sha256(request.body),
        ].joined(separator: "\n")
        let scope = "\(time.prefix(8))/\(region)/\(service)/aws4_request"
        let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Checksum.sha256(Data(canonical.utf8)))"
        let signature = Self.code(text, by: key(on: String(time.prefix(8))))
        headers["authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credentials.keyIdentifier)/\(scope), SignedHeaders=\(signed), "
            + "Signature=\(Checksum.hexadecimal(signature))"
        return headers
    }

    private func key(on day: String) -> Data {
        let start = credentials.secretKey.use { Data("AWS4\($0)".utf8) }
        return [day, region, service, "aws4_request"].reduce(start) { Self.code($1, by: $0) }
    }

    private static func code(_ text: String, by key: Data) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key)))
    }

    /// Without spaces around it, and with single ones within.
    private static func trimmed(_ value: String) -> String {
        value.split(separator: " ").joined(separator: " ")
    }
}
