import Artifacts
import Foundation
import Yams

extension StepDraft {
    private static let keys = [
        "run", "reads", "may-read", "settings", "writes", "may-write", "uses", "secrets", "foreach", "when",
        "timeout", "retry",
    ]

    /// Reads one step; nil, with an error noted, where it is no mapping.
    init?(name: Located<String>, _ node: Node, notes: inout [PipelineProblem]) {
        let subject = "step \(name.value)"
        guard let reader = MappingReader(node, subject: subject, allowed: Self.keys, notes: &notes) else { return nil }
        self.init(name: name)
        checkName(&notes)
        program = reader.words("run", &notes).map(\.value)
        if program.isEmpty, reader["run"]?.sequence?.isEmpty ?? (reader["run"] == nil) {
            notes.append(reader.place.problem("\(subject) runs nothing", allowed: "run: [program, argument, …]"))
        }
        reads = reader.words("reads", &notes)
        mayRead = reader.words("may-read", &notes)
        writes = reader.words("writes", &notes)
        mayWrite = reader.words("may-write", &notes)
        settings = reader.choices("settings", &notes)
        uses = reader.choices("uses", &notes)
        secrets = reader.words("secrets", &notes).map(\.value)
        scope = reader.choice("foreach", &notes) ?? .country
        condition = reader.choice("when", &notes) ?? .success
        readLimits(reader, &notes)
    }

    private mutating func readLimits(_ reader: MappingReader, _ notes: inout [PipelineProblem]) {
        _ = reader.required("timeout", &notes)
        let limit = reader.value("timeout", allowed: DurationText.allowed, notes: &notes) { node in
            node.duration.flatMap { $0 > .zero ? $0 : nil }
        }
        timeout = limit ?? timeout
        retry = reader.value("retry", allowed: "the name of a retry class", notes: &notes) { node in
            node.scalar.map { node.located($0.string) }
        }
    }

    private func checkName(_ notes: inout [PipelineProblem]) {
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789-")
        guard name.value.isEmpty || !name.value.unicodeScalars.allSatisfy(allowed.contains) else { return }
        notes.append(
            name.problem("'\(name.value)' is no step name", allowed: "lower-case letters, digits and hyphens")
        )
    }
}
