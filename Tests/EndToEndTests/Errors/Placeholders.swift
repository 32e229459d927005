import Foundation

/// Replaces what differs from run to run and from machine to machine.
struct Placeholders {
    private let folders: [(path: String, name: String)]

    init(workspace: URL) {
        folders = [
            (workspace.resolvingSymlinksInPath().path, "‹workspace›"), (workspace.path, "‹workspace›"),
            (Program.folder.path, "‹programs›"),
        ]
    }

    func text(_ text: String) -> String {
        folders.reduce(text) { $0.replacing($1.path, with: $1.name) }
            .replacing(/[0-9]{8}T[0-9]{6}Z-[0-9a-f]{4,}/, with: "‹run›")
            .replacing(/-[0-9a-f]{8}(?=\.(html|md|txt))/, with: "-‹key›")
            .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/, with: "‹time›")
            .replacing(/\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b|\b[0-9a-f]{12}(?=…)/, with: "‹hash›")
    }
}
