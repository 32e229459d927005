import Foundation

/// A real HTTP server on a port of its own: answers every POST with one status and keeps what it was sent.
final class WebServer {
    private static let script = """
        import http.server, json, sys
        status, log = int(sys.argv[1]), open(sys.argv[2], "a")
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                log.write(json.dumps({"key": self.headers["Idempotency-Key"], "body": json.loads(body)}) + "\\n")
                log.flush()
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()
            def log_message(self, *_): pass
        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    private let process = Process()
    private let log: URL
    /// The port it listens on.
    let port: Int

    /// Starts the server; it keeps its requests in a folder.
    init(answering status: Int, in folder: URL) throws {
        log = folder.appending(path: "requests-\(UUID().uuidString)")
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.script, "\(status)", log.path]
        process.standardOutput = pipe
        try process.run()
        let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    deinit {
        // Threads that run tests block SIGTERM, and their children inherit that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What was posted, oldest first.
    func requests() throws -> [[String: Any]] {
        let text = try String(contentsOf: log, encoding: .utf8)
        return try text.split(separator: "\n").compactMap { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }
    }
}
