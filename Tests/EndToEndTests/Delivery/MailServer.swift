import Foundation
import TestSupport
import Testing

/// A real mail server on a port of its own.
struct MailServer {
    /// Whether there is what it takes.
    static let isPossible =
        OutsideProgram("python3").succeeds(["-c", "import aiosmtpd"])
        && OutsideProgram("openssl").succeeds(["version"])
    /// What a skipped test says.
    static let isMissing: Comment = "needs openssl, and python3 with aiosmtpd"

    private let server: TestServer
    /// The port it listens on.
    var port: Int { server.port }

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - security: `none`, `starttls` or `tls`; with a certificate of the folder.
    ///   - login: `USER:PASSWORD`, where it asks for one.
    ///   - refusals: its answers to the first mails; it takes those after them.
    ///   - stranger: an address that it does not know.
    ///   - folder: where it keeps its mail.
    /// - Throws: where it cannot be started, or given a certificate.
    init(
        _ security: String = "none",
        login: String? = nil,
        refusals: [String] = [],
        stranger: String? = nil,
        in folder: URL
    ) throws {
        var arguments = ["--security", security] + refusals.flatMap { ["--refuse", $0] }
        if security != "none" {
            try Self.makeCertificate(in: folder)
            arguments += ["--certificate", folder.appending(path: Self.certificate).path]
            arguments += ["--key", folder.appending(path: "key.pem").path]
        }
        if let login { arguments += ["--login", login] }
        if let stranger { arguments += ["--stranger", stranger] }
        server = try TestServer("mail.py", arguments, in: folder)
    }

    /// The file of its certificate, which nobody else has signed.
    static let certificate = "certificate.pem"

    /// What was handed in, oldest first.
    func mails() throws -> [[String: Any]] { try server.entries() }

    private static func makeCertificate(in folder: URL) throws {
        let file = folder.appending(path: certificate).path
        guard !FileManager.default.fileExists(atPath: file) else { return }
        let key = folder.appending(path: "key.pem").path
        let made = try OutsideProgram("openssl").run([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
            "-out", file, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
        ])
        guard made.status == 0 else { throw CertificateError(output: made.output) }
    }

    private struct CertificateError: Error {
        let output: String
    }
}
