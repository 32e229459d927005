/// Many candidates on little, the best of them on more, until a few have had everything.
///
/// - Source: Jamieson and Talwalkar (2016), Non-stochastic best arm identification and hyperparameter optimization.
public struct SuccessiveHalving: Hashable, Sendable, Encodable {
    /// Candidates in the first rung.
    public let candidates: Int
    /// One candidate in so many is promoted, and gets so many times the resource.
    public let eta: Int
    /// The resource of a trial in each rung: the smallest, eta times as much and so on, and the largest at the end.
    public let resources: [Int]

    /// Describes a halving.
    ///
    /// - Parameters:
    ///   - candidates: in the first rung, 1 or more.
    ///   - eta: one candidate in so many is promoted, 2 or more.
    ///   - minimum: the resource of the first rung, 1 or more.
    ///   - maximum: the resource of the last rung.
    /// - Throws: `SearchError`.
    public init(candidates: Int, eta: Int, from minimum: Int, to maximum: Int) throws(SearchError) {
        if candidates < 1 { throw .noCandidates(candidates) }
        if eta < 2 { throw .noHalving(keepsOneIn: eta) }
        if minimum < 1 || minimum > maximum { throw .impossibleResource(minimum) }
        self.candidates = candidates
        self.eta = eta
        resources = Self.rungs(from: minimum, to: maximum, by: eta)
    }

    private static func rungs(from minimum: Int, to maximum: Int, by eta: Int) -> [Int] {
        var resources = [minimum]
        while let last = resources.last, last < maximum {
            let (next, overflow) = last.multipliedReportingOverflow(by: eta)
            resources.append(overflow ? maximum : min(next, maximum))
        }
        return resources
    }

    /// Trials of all rungs together, where none fails.
    public var trials: Int { resources.indices.map(size(ofRung:)).reduce(0, +) }

    /// Candidates in a rung, from 0 on: one in eta of the rung before, and always one.
    func size(ofRung rung: Int) -> Int {
        (0..<rung).reduce(candidates) { size, _ in max(1, size / eta) }
    }

    /// The candidates that a rung promotes, best first; those that failed never, equal losses by number.
    func promoted(from rung: [FinishedTrial], number: Int) -> [FinishedTrial] {
        Array(rung.byLoss().prefix(size(ofRung: number + 1)))
    }
}
