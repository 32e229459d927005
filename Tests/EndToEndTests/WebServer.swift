import Foundation

/// A real HTTP server on a port of its own: answers every POST as it is told and keeps what it was sent.
struct WebServer {
    private let server: TestServer
    /// The port it listens on.
    var port: Int { server.port }

    /// Starts a server that always answers one status; it keeps its requests in a folder.
    init(answering status: Int, in folder: URL) throws { try self.init(answers: ["\(status)"], in: folder) }

    /// Starts a server that gives one answer after the other, the last again and again: `503`, `302 Location=URL`, `stall`.
    init(answers: [String], in folder: URL) throws { server = try TestServer("web.py", answers, in: folder) }

    /// The subjects of the messages that were posted, oldest first.
    func subjects() throws -> [String] {
        try requests().compactMap { ($0["body"] as? [String: Any])?["subject"] as? String }
    }

    /// What was posted, oldest first.
    func requests() throws -> [[String: Any]] { try server.entries() }
}
