internal import Foundation

/// How much larger a challenger's losses are than a champion's at the same origins, and how surely.
///
/// - Source: Diebold and Mariano (1995), comparing predictive accuracy, with the weights of Newey and West (1987) for
///   losses that resemble their neighbours, and the factor of Harvey, Leybourne and Newbold (1997) for few origins.
public struct PairedComparison: Hashable, Sendable, Codable {
    /// Origins.
    public let count: Int
    /// The champion's mean loss.
    public let championLoss: Double
    /// Mean of challenger less champion; positive where the challenger is worse.
    public let meanDifference: Double
    /// Its standard error; 0 where all differences are equal.
    public let standardError: Double
    /// One-sided: how likely a mean difference as large is where the challenger is no worse, by Student's t.
    public let probability: Double

    /// Compares losses; nil with fewer than 8 origins, or where the horizon is half of them or more.
    ///
    /// - Parameters:
    ///   - champion: one loss per origin, oldest first.
    ///   - challenger: those of the same origins.
    ///   - horizon: periods from an origin to what it forecasts, 1 or more.
    public init?(champion: [Double], challenger: [Double], horizon: Int = 1) {
        precondition(champion.count == challenger.count, "\(champion.count) and \(challenger.count) losses")
        precondition(horizon > 0, "a horizon of \(horizon) periods")
        let count = champion.count
        guard count >= 8, 2 * horizon < count else { return nil }
        let differences = zip(champion, challenger).map { $1 - $0 }
        self.count = count
        self.championLoss = champion.reduce(0, +) / Double(count)
        self.meanDifference = differences.reduce(0, +) / Double(count)
        self.standardError = Self.standardError(of: differences, horizon: horizon)
        self.probability = Self.probability(meanDifference, standardError, count)
    }

    /// Mean difference over the champion's mean loss: 0.02 where the challenger is 2 % worse.
    ///
    /// Where the champion has no loss, 0 for an equal challenger and infinity for a worse one.
    public var relativeDifference: Double {
        guard championLoss > 0 else { return meanDifference > 0 ? .infinity : 0 }
        return meanDifference / championLoss
    }

    /// Periods apart up to which losses may resemble each other: ⌊4·(n/100)^(2/9)⌋, at least the horizon less 1.
    static func lags(count: Int, horizon: Int) -> Int {
        max(horizon - 1, Int(4 * pow(Double(count) / 100, 2.0 / 9)))
    }

    private static func standardError(of differences: [Double], horizon: Int) -> Double {
        let count = Double(differences.count)
        let ahead = Double(horizon)
        let lags = lags(count: differences.count, horizon: horizon)
        let factor = (count + 1 - 2 * ahead + ahead * (ahead - 1) / count) / count
        return (LongRunVariance.of(differences, lags: lags) / count / factor).squareRoot()
    }

    private static func probability(_ mean: Double, _ standardError: Double, _ count: Int) -> Double {
        guard standardError > 0 else { return mean > 0 ? 0 : 1 }
        return StudentT.upperTail(mean / standardError, degrees: count - 1)
    }
}
