/// Scores of a country, added up over seeds.
struct CountryScores {
    /// Squares and how many there are.
    struct Squares {
        var sum = 0.0
        var count = 0

        mutating func add(_ square: Double) {
            sum += square
            count += 1
        }

        /// Root of their mean; 0 where there are none.
        var root: Double { count > 0 ? (sum / Double(count)).squareRoot() : 0 }
    }

    var runs = 0
    var wape = 0.0
    var irreducible = 0.0
    var coverage = 0.0
    /// Squared errors of log tickets at rungs that were announced before, or lower ones.
    var inside = Squares()
    /// The same above them, up to twice the highest.
    var outside = Squares()

    static func += (left: inout Self, right: Self) {
        left.runs += right.runs
        left.wape += right.wape
        left.irreducible += right.irreducible
        left.coverage += right.coverage
        left.inside.sum += right.inside.sum
        left.inside.count += right.inside.count
        left.outside.sum += right.outside.sum
        left.outside.count += right.outside.count
    }
}
