/// An error that a user can act on: what happened, where, and how to fix it.
///
/// Values carry their unit; a secret never appears.
public protocol ExplainedError: Error {
    /// What happened, with the values concerned: `draw 2026-08-29 has -14 tickets sold`.
    var what: String { get }
    /// Where: file with line and column, country, draw; empty where `what` says it all.
    var place: String { get }
    /// What the reader can do about it.
    var fix: String { get }
    /// How the program ends.
    var exitStatus: ExitStatus { get }
}

extension ExplainedError {
    /// The three parts as they are printed, one a line.
    public var explanation: String {
        let lines = [what, place.isEmpty ? nil : "  in \(place)", "  fix: \(fix)"]
        return lines.compactMap(\.self).joined(separator: "\n")
    }
}
