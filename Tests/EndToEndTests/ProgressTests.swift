import Foundation
import TestSupport
import Testing

@Suite struct ProgressTests {
    private static let python = OutsideProgram("python3")

    /// Runs the driver in a pseudo terminal of 60 columns, and answers all that it wrote there.
    private func inTerminal(_ workspace: Workspace, kind: String, _ arguments: [String]) throws -> String {
        let script = """
            import fcntl, os, pty, struct, sys, termios
            pid, master = pty.fork()
            if pid == 0:
                fcntl.ioctl(2, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
                os.chdir(sys.argv[1])
                os.environ["TERM"] = sys.argv[2]
                os.execv(sys.argv[3], sys.argv[3:])
            said = b""
            while True:
                try:
                    piece = os.read(master, 65536)
                except OSError:
                    break
                if not piece:
                    break
                said += piece
            sys.stdout.buffer.write(said)
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            """
        let driver = Program.folder.appending(path: "jackpot").path
        let (status, output) = try Self.python.run(["-c", script, workspace.folder.path, kind, driver] + arguments)
        #expect(status == 0, "\(output)")
        return output
    }

    /// What a terminal shows in the end, line by line: a carriage return goes back, an erasure empties the rest.
    private func shown(_ said: String) -> [String] {
        let lines = said.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            String(line.components(separatedBy: "\r\u{1B}[K").last ?? "")
        }
    }

    @Test(.enabled(if: python.succeeds(["-c", "import pty"]), "needs python3"))
    func `on a terminal one line moves, fits, and is gone in the end`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSmallPipeline(step: "copy", lines: "cp -r stock/. \"$2\"\n")
            try workspace.writeCopies(of: "aland", named: ["beland"])
            let said = try inTerminal(workspace, kind: "xterm", ["run", "--json"])
            let drawn = said.components(separatedBy: "\r\u{1B}[K").dropFirst()
            #expect(drawn.contains { $0.hasPrefix("0 of 2 countries, ") })
            #expect(drawn.allSatisfy { ($0.split(separator: "\r\n").first ?? "").count < 60 || $0.contains("schema") })
            let left = shown(said).joined(separator: "\n")
            #expect(!left.contains("countries, ") && !left.contains("opened run"), "\(left)")
            #expect(left.contains("\"run-summary/1\""))
        }
    }

    @Test(.enabled(if: python.succeeds(["-c", "import pty"]), "needs python3"))
    func `a terminal that cannot redraw, and no terminal at all, get plain lines`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSmallPipeline(step: "copy", lines: "cp -r stock/. \"$2\"\n")
            let dumb = try inTerminal(workspace, kind: "dumb", ["run"])
            let plain = try workspace.jackpot("run", "--force").errors
            for said in [dumb, plain] {
                #expect(!said.contains("\u{1B}") && said.contains("aland: opened run") && said.contains("copy: done"))
            }
        }
    }
}
