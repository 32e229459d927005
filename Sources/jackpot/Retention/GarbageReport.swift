import Artifacts
import Lottery
import Pipelines
import StepKit

/// What a search for garbage found, and what became of it.
struct GarbageReport: Encodable, Sendable {
    /// Something that could not be removed, or a country that could not be looked at.
    struct Problem: Encodable, Hashable, Sendable {
        let place: String
        let what: String
        let fix: String
        let exitCode: Int32

        init(_ error: any Error, at place: String) {
            let told = ToldError(error)
            (self.place, what, fix, exitCode) = (place, told.what, told.fix, told.exitStatus.rawValue)
        }
    }

    /// Whether it was removed; otherwise it would be.
    let isDeleted: Bool
    /// What was found, or removed.
    let garbage: [Garbage]
    /// How many runs each reason keeps.
    let kept: [String: Int]
    let problems: [Problem]
}

extension GarbageReport: CustomStringConvertible {
    /// What goes and why, what stays and why, and how to go on.
    var description: String {
        let parts = [headline, table, keeping, problemLines, garbage.isEmpty || isDeleted ? "" : hint]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var headline: String {
        guard !garbage.isEmpty else { return "nothing \(isDeleted ? "was" : "is") to be removed\n" }
        let things = garbage.count == 1 ? "1 thing" : "\(garbage.count) things"
        let size = Self.size(garbage.map(\.bytes).reduce(0, +))
        return "\(isDeleted ? "removed" : "would remove") \(things), \(size)\n"
    }

    private var table: String {
        guard !garbage.isEmpty else { return "" }
        let columns: [TextTable.Column] = [.words("what"), .words("where"), .numbers("size"), .words("why")]
        let rows = garbage.map { [$0.kind.rawValue, $0.path, Self.size($0.bytes), $0.why] }
        return TextTable(columns, rows: rows).description
    }

    private var keeping: String {
        guard !kept.isEmpty else { return "" }
        let rows = kept.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { [String($0.value), $0.key] }
        return TextTable([.numbers("runs kept"), .words("by")], rows: rows).description
    }

    private var problemLines: String { problems.map { "\($0.place): \($0.what)\n  fix: \($0.fix)\n" }.joined() }

    private var hint: String { "nothing was removed yet; remove it with: jackpot gc --delete\n" }

    /// Bytes in the largest unit that leaves at least 1: `12 kB`.
    private static func size(_ bytes: Int64) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) B"
        case ..<1_000_000: "\((bytes + 500) / 1_000) kB"
        case ..<1_000_000_000: "\((bytes + 500_000) / 1_000_000) MB"
        default: "\((bytes + 500_000_000) / 1_000_000_000) GB"
        }
    }
}
