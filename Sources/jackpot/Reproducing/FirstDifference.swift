import Foundation

/// The first place where two versions of a file part.
struct FirstDifference: Encodable, Hashable, Sendable {
    /// `key constraints.cash`, or `line 17`; the whole file where one version is missing.
    let place: String
    /// What the run has there; nil for nothing.
    let inRun: String?
    /// What the repetition has there; nil for nothing.
    let repeated: String?

    /// Nil where both are the same bytes.
    init?(_ one: Data?, _ other: Data?) {
        guard one != other else { return nil }
        guard let one, let other else {
            (place, inRun, repeated) = ("the whole file", one.map(Self.size), other.map(Self.size))
            return
        }
        // What is no JSON is compared by lines.
        if let (first, second) = try? (FlatDocument(one), FlatDocument(other)),
            let key = first.keys(differingFrom: second).first
        {
            (place, inRun, repeated) = ("key \(key)", first.values[key], second.values[key])
            return
        }
        let (lines, others) = (Self.lines(one), Self.lines(other))
        let number = zip(lines, others).prefix { $0 == $1 }.count
        place = "line \(number + 1)"
        inRun = number < lines.count ? lines[number] : nil
        repeated = number < others.count ? others[number] : nil
    }

    private static func size(_ bytes: Data) -> String { "\(bytes.count) bytes" }

    private static func lines(_ bytes: Data) -> [String] {
        bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension FirstDifference: CustomStringConvertible {
    /// `key jackpot: 4500000 in the run, 4250000 repeated`.
    var description: String {
        "\(place): \(Self.short(inRun)) in the run, \(Self.short(repeated)) repeated"
    }

    private static func short(_ text: String?) -> String {
        guard let text else { return "nothing" }
        return text.count <= 120 ? text : text.prefix(120) + "…"
    }
}
