/// One thing that is not the same in two runs.
struct RunDifference: Encodable, Hashable, Sendable {
    /// The step that read or made it.
    let step: String
    /// What it is: `config constraints.cash.breachProbability`, `week 2026-W02`.
    let what: String
    /// In the first run; nil where it has none.
    let before: String?
    /// In the second run; nil where it has none.
    let after: String?

    /// Nil where both are the same.
    init?(_ step: String, _ what: String, _ before: String?, _ after: String?) {
        guard before != after else { return nil }
        (self.step, self.what, self.before, self.after) = (step, what, before, after)
    }
}

extension RunDifference: CustomStringConvertible {
    /// `week 2026-W02: none -> 1403918 tickets`.
    var description: String { "\(what): \(before ?? "none") -> \(after ?? "none")" }
}
