import Foundation
import Learning
import TestSupport
import Testing

@Suite struct PairedComparisonTests {
    private let champion = (0..<40).map { 1 + 0.3 * sin(1.7 * Double($0)) }
    private let challenger = (0..<40).map { index -> Double in
        let place = Double(index)
        return 1.04 + 0.3 * sin(1.7 * place) + 0.1 * cos(0.9 * place) + 0.05 * Double(index * index % 7 - 3)
    }

    /// From statsmodels 0.15: OLS on a constant with HAC errors (3 lags at horizon 1, 4 at 5), divided by the root of
    /// the factor of Harvey, Leybourne and Newbold; the probability from scipy.stats.t with 39 degrees of freedom.
    @Test(arguments: [
        (1, 0.006417478887248658, 0.9697544908221013), (5, 0.007164126673577975, 0.9543887596733066),
    ])
    func `the standard error and the probability agree with statsmodels`(
        horizon: Int,
        standardError: Double,
        probability: Double
    ) throws {
        let comparison = try #require(
            PairedComparison(champion: champion, challenger: challenger, horizon: horizon)
        )
        #expect(abs(comparison.meanDifference + 0.01240646825576342) < 1e-14)
        #expect(abs(comparison.championLoss - 1.0052115609923233) < 1e-14)
        #expect(abs(comparison.standardError - standardError) < 1e-14)
        #expect(abs(comparison.probability - probability) < 1e-12)
    }

    @Test func `changing sides turns the probability round`() throws {
        let one = try #require(PairedComparison(champion: champion, challenger: challenger))
        let other = try #require(PairedComparison(champion: challenger, challenger: champion))
        #expect(abs(one.probability + other.probability - 1) < 1e-12)
        #expect(abs(one.meanDifference + other.meanDifference) < 1e-15)
    }

    @Test func `too few origins give no comparison`() {
        #expect(PairedComparison(champion: [1, 2, 3], challenger: [1, 2, 3]) == nil)
        #expect(PairedComparison(champion: champion, challenger: challenger, horizon: 20) == nil)
    }

    @Test func `a model is no worse than itself`() throws {
        let same = try #require(PairedComparison(champion: champion, challenger: champion))
        #expect(same.probability == 1 && same.relativeDifference == 0)
        #expect(ChallengeRule.standard.verdict(on: same).refusal == nil)
    }

    @Test(arguments: [0.0, 0.4])
    func `equal models are called significantly worse in about 5 % of cases`(likeness: Double) throws {
        var noise = SeededNoise(seed: 11)
        let runs = 1_000
        var alarms = 0
        for _ in 0..<runs {
            var difference = 0.0
            let losses = (0..<104).map { _ in
                difference = likeness * difference + noise.normal()
                return 5 + difference
            }
            let comparison = PairedComparison(champion: losses.map { _ in 5 }, challenger: losses)
            if try #require(comparison).probability < 0.05 { alarms += 1 }
        }
        // Newey and West's weights leave a little of strong likeness uncounted: 9 % at most is what is known of them.
        #expect(Double(alarms) / Double(runs) < (likeness == 0 ? 0.072 : 0.1))
        #expect(Double(alarms) / Double(runs) > 0.03)
    }
}
