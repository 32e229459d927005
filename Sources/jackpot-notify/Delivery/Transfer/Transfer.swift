import CCurl
import Foundation
import Lottery

/// One exchange with a server, by libcurl: it follows no redirect, and ends after its time limit whatever the server does.
struct Transfer {
    /// Where to; may itself be a secret.
    let address: Secret<String>
    /// How the server is spoken to.
    let connection: NotificationChannel.Connection
    /// The folder that the file of certificates is relative to.
    let workspace: URL

    /// Posts a body with header lines such as `Content-Type: application/json`.
    ///
    /// - Throws: `TransferError` where no answer came; an answer of any status is returned.
    func post(_ body: Data, headers: [String]) throws(TransferError) -> TransferAnswer {
        let handle = try self.handle()
        // Without the second header a long body waits for a server's leave, which few give.
        try handle.set(CURLOPT_HTTPHEADER, lines: headers + ["Expect:"])
        try handle.set(CURLOPT_POST, 1)
        try handle.set(CURLOPT_POSTFIELDSIZE, body.count)
        return try handle.perform(sending: body)
    }

    /// Hands in a mail.
    ///
    /// - Throws: `TransferError` where the server did not take it for every reader.
    func mail(_ message: Data, by route: MailRoute, login: Login?) throws(TransferError) -> TransferAnswer {
        let handle = try self.handle()
        try handle.set(CURLOPT_MAIL_FROM, "<\(route.from)>")
        try handle.set(CURLOPT_MAIL_RCPT, lines: route.to.map { "<\($0)>" })
        try handle.set(CURLOPT_UPLOAD, 1)
        if route.security != .none { try handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        if let login {
            try handle.set(CURLOPT_USERNAME, login.user)
            try handle.set(CURLOPT_PASSWORD, login.password)
        }
        return try handle.perform(sending: message)
    }

    private func handle() throws(TransferError) -> TransferHandle {
        let handle = try TransferHandle()
        try handle.set(CURLOPT_URL, address)
        try handle.set(CURLOPT_TIMEOUT, connection.timeoutSeconds)
        if let certificates = connection.certificates {
            try handle.set(CURLOPT_CAINFO, workspace.appending(path: certificates).path)
        }
        return handle
    }
}
