public import Foundation

/// Names of runs: the instant they opened and a suffix, so that names sort by time.
public enum RunIdentifier {
    /// `20261121T015401Z-3f2a`.
    ///
    /// - Parameters:
    ///   - instant: when the run opened; fractions of a second are dropped.
    ///   - suffix: tells apart the runs of one second.
    /// - Returns: the name.
    public static func text(at instant: Date, suffix: String) -> String {
        let compact = Instant.text(instant).filter { $0 != "-" && $0 != ":" }
        return "\(compact)-\(suffix)"
    }

    /// A name that sorts behind an earlier one: itself, or the earlier one with its suffix counted on.
    public static func text(_ name: String, after earlier: String) -> String {
        if name > earlier { return name }
        let suffix = earlier.split(separator: "-").last ?? ""
        guard let number = UInt64(suffix, radix: 16), number < UInt64.max else { return earlier + "0" }
        let next = String(number + 1, radix: 16)
        guard next.count <= suffix.count else { return earlier + "0" }
        let zeros = String(repeating: "0", count: suffix.count - next.count)
        return "\(earlier.dropLast(suffix.count))\(zeros)\(next)"
    }
}

/// Instants as text: ISO 8601 in UTC, to the second.
public enum Instant {
    /// `2026-11-21T01:54:01Z`; fractions of a second are dropped.
    public static func text(_ instant: Date) -> String {
        Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down)).formatted(.iso8601)
    }

    /// Reads `2026-11-21T01:54:01Z`; nil for anything else.
    public static func date(_ text: String) -> Date? {
        // The parser's error says no more than that the text has another form.
        try? Date(text, strategy: .iso8601)
    }
}
