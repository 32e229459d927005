import Foundation
import TestSupport

extension ErrorStory {
    /// Whether this machine allows the circumstance.
    var isPossible: Bool {
        guard case .smallDisk = circumstance else { return true }
        return Self.canMount
    }

    private static let canMount: Bool = {
        let script = "unshare -m bash -c 'mount -t tmpfs -o size=64k none /mnt'"
        // A machine without these programs cannot mount either.
        let result = try? withTemporaryFolder { try Program(name: "/bin/bash")(["-c", script], in: $0) }
        return result?.status == 0
    }()

    /// Lives through the story in a workspace of its own.
    func tell() throws -> (transcript: ErrorTranscript, workspace: [String]) {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try prepare(workspace)
            let result = try run(in: workspace)
            let placeholders = Placeholders(workspace: folder)
            let left = ["runs", "registry", "outbox"].flatMap { part in
                workspace.files(below: part).map { placeholders.text("\(part)/\($0)") }
            }
            let transcript = ErrorTranscript(
                title: title,
                why: why,
                command: (["jackpot"] + command).joined(separator: " "),
                exitStatus: result.status,
                errors: placeholders.text(result.errors).trimmingLastBreaks,
                output: placeholders.text(result.output).trimmingLastBreaks,
                left: left.sorted()
            )
            return (transcript, try workspace.filesHolding(Workspace.cash))
        }
    }

    private func run(in workspace: Workspace) throws -> Program.Result {
        let driver = Program.folder.appending(path: "jackpot").path
        let (program, arguments) = script.map { ("/bin/bash", ["-c", $0, driver]) } ?? (driver, [])
        return try Program(name: program)(arguments + command, in: workspace.folder, environment: Self.environment)
    }

    /// What would change the text from one terminal to the next.
    private static let environment = ["COLUMNS": "100", "JACKPOT_VERBOSE": "0", "USER": "eva"]

    /// Starts `$0` with the arguments under the circumstance; nil where there is nothing special.
    private var script: String? {
        switch circumstance {
        case .ordinary: nil
        case .fileSizeLimit(let kilobytes): "ulimit -f \(kilobytes); trap '' XFSZ; exec \"$0\" \"$@\""
        case .libraries(let folder):
            "LD_LIBRARY_PATH=\"$PWD/\(folder):${LD_LIBRARY_PATH:-}\" exec \"$0\" \"$@\""
        case .heldCountry: "exec flock runs/aland/.lock \"$0\" \"$@\""
        case .smallDisk(let kilobytes):
            """
            inside='mount -t tmpfs -o size=\(kilobytes)k none runs; "$0" "$@"; status=$?; cp -a runs kept; umount runs
            cp -a kept/. runs; rm -r kept; exit $status'
            mkdir runs; exec unshare -m bash -c "$inside" "$0" "$@"
            """
        }
    }
}

extension Workspace {
    /// The files below the workspace, secrets aside, that hold a text.
    fileprivate func filesHolding(_ text: String) throws -> [String] {
        try files(below: ".").filter { !$0.hasPrefix(".secrets/") }.filter { file in
            try Data(contentsOf: folder.appending(path: file)).firstRange(of: Data(text.utf8)) != nil
        }
    }
}
