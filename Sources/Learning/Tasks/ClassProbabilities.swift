internal import Foundation

/// Probabilities of a class beside what came of them.
public struct ClassProbabilities: Hashable, Sendable {
    /// Whether each belongs to the class.
    public let labels: [Bool]
    /// The probability that was given to it, 0 to 1.
    public let probabilities: [Double]

    /// Pairs probabilities with what came of them.
    ///
    /// Programmer's mistake: different lengths.
    public init(labels: [Bool], _ probabilities: [Double]) {
        precondition(
            labels.count == probabilities.count,
            "\(labels.count) labels, \(probabilities.count) probabilities"
        )
        self.labels = labels
        self.probabilities = probabilities
    }

    /// Share that falls on the right side of one half; nil without rows.
    ///
    /// One half itself counts as the class.
    public var accuracy: Double? {
        guard !labels.isEmpty else { return nil }
        let right = zip(labels, probabilities).count { $0 == ($1 >= 0.5) }
        return Double(right) / Double(labels.count)
    }

    /// Mean negative logarithm of the probability given to what came; nil without rows.
    ///
    /// Probabilities are kept 1e-15 from 0 and 1.
    public var logLoss: Double? {
        guard !labels.isEmpty else { return nil }
        let losses = zip(labels, probabilities).map { label, probability in
            -log(min(max(label ? probability : 1 - probability, 1e-15), 1 - 1e-15))
        }
        return losses.reduce(0, +) / Double(labels.count)
    }

    /// Area under the ROC curve; nil where one side is empty.
    ///
    /// It is the chance that a member of the class was given a higher probability than another row, ties counting half.
    ///
    /// - Source: Hanley and McNeil (1982), by the mean ranks of Wilcoxon.
    public var areaUnderCurve: Double? {
        let members = labels.count(where: \.self)
        let others = labels.count - members
        guard members > 0, others > 0 else { return nil }
        let ranks = zip(labels, meanRanks).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
        return (ranks - Double(members * (members + 1)) / 2) / Double(members * others)
    }

    /// The rank of each probability from 1; equal ones share the mean of theirs.
    private var meanRanks: [Double] {
        let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
        var ranks = [Double](repeating: 0, count: order.count)
        var start = 0
        while start < order.count {
            let value = probabilities[order[start]]
            let end = order[start...].firstIndex { probabilities[$0] != value } ?? order.count
            for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}
