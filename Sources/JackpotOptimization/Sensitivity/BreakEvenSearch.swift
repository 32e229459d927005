internal import RealModule

/// Where the answer of a decision turns, between a change that leaves it and one that does not.
///
/// Leads are smooth in a change, so the search goes to where the line through both cuts zero, kept off it by a distance
/// that shrinks with the bracket, and never further from the middle than what halving could catch up with: one look more
/// than halving would take, and far fewer where leads are nearly straight.
///
/// - Source: I. F. D. Oliveira, R. H. C. Takahashi, "An enhancement of the bisection method average performance
///   preserving minmax optimality", ACM Transactions on Mathematical Software 47 (2020): the ITP method, with
///   κ₁ = 0.2 / width, κ₂ = 2, n₀ = 1.
struct BreakEvenSearch {
    /// The furthest change known that leaves the answer.
    private(set) var same: Sensitivity.Answer
    /// The nearest change known that turns it.
    private(set) var other: Sensitivity.Answer

    /// How near both must come.
    private let tolerance: Double
    private let width: Double
    private let mostLooks: Int
    private var looks = 0

    /// A search between two changes, until they are as near as so many halvings, 1 and up, would bring them.
    init(same: Sensitivity.Answer, other: Sensitivity.Answer, halvings: Int) {
        self.same = same
        self.other = other
        width = abs(other.change - same.change)
        tolerance = width / Double.exp2(Double(halvings))
        mostLooks = halvings + 1
    }

    /// The next change to look at; nil when the turn is known well enough.
    var next: Double? {
        let bracket = other.change - same.change
        guard abs(bracket) > tolerance * 1.000_001 else { return nil }
        let middle = same.change + bracket / 2
        guard let cut else { return middle }
        let towardsMiddle: Double = cut < middle ? 1 : -1
        let distance = 0.2 * bracket * bracket / width
        let kept = distance <= abs(middle - cut) ? cut + towardsMiddle * distance : middle
        let reach = max(0, tolerance / 2 * Double.exp2(Double(mostLooks - looks)) - abs(bracket) / 2)
        return abs(kept - middle) <= reach ? kept : middle - towardsMiddle * reach
    }

    /// Where the line through both leads cuts zero; nil where one of them is not known.
    private var cut: Double? {
        guard let ahead = same.lead, let behind = other.lead, ahead > behind else { return nil }
        return same.change + (other.change - same.change) * ahead / (ahead - behind)
    }

    /// Takes note of what a look showed.
    mutating func note(_ answer: Sensitivity.Answer) {
        looks += 1
        if answer.isSame { same = answer } else { other = answer }
    }
}
