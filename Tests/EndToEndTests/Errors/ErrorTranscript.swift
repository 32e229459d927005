/// What a user sees of an error: the command, how it ended, what it said and what it left.
struct ErrorTranscript: Hashable, Sendable {
    var title: String
    var why: String
    var command: String
    var exitStatus: Int32
    var errors: String
    var output: String
    /// Paths of files below the workspace.
    var left: [String]
}

extension ErrorTranscript {
    private static let headings = (
        why: "when: ", command: "command: ", status: "exit status: ", errors: "standard error:",
        output: "standard output:",
        left: "what is left:"
    )

    /// The text of a golden file.
    var text: String {
        let head = [
            title, Self.headings.why + why, Self.headings.command + command, Self.headings.status + "\(exitStatus)",
        ]
        let body =
            Self.block(Self.headings.errors, errors) + Self.block(Self.headings.output, output)
            + Self.block(Self.headings.left, left.joined(separator: "\n"))
        return (head + body).joined(separator: "\n") + "\n"
    }

    /// Reads the text of a golden file; nil where it has another form.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count > 6, let status = Int32(lines[3].dropFirst(Self.headings.status.count)) else { return nil }
        title = lines[0]
        why = String(lines[1].dropFirst(Self.headings.why.count))
        command = String(lines[2].dropFirst(Self.headings.command.count))
        exitStatus = status
        errors = Self.body(of: Self.headings.errors, in: lines)
        output = Self.body(of: Self.headings.output, in: lines)
        left = Self.body(of: Self.headings.left, in: lines).split(separator: "\n").map(String.init)
    }

    private static func block(_ heading: String, _ text: String) -> [String] {
        [heading] + text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
    }

    private static func body(of heading: String, in lines: [String]) -> String {
        let rest = lines.drop { $0 != heading }.dropFirst()
        let own = rest.prefix { $0.isEmpty || $0.hasPrefix("    ") }
        return own.map { String($0.dropFirst(4)) }.joined(separator: "\n").trimmingLastBreaks
    }
}

extension String {
    /// The text without line breaks at its end.
    var trimmingLastBreaks: String {
        var text = self[...]
        while text.last == "\n" { text = text.dropLast() }
        return String(text)
    }
}
