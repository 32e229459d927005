import Learning
import TestSupport
import Testing

@Suite struct SlopeStabilityTests {
    private func estimates(_ pairs: [(Double, Double)]) -> [SlopeEstimate] {
        pairs.compactMap { SlopeEstimate(slope: $0.0, standardError: $0.1) }
    }

    /// From statsmodels 0.15, combine_effects with fixed effects.
    @Test func `heterogeneity agrees with statsmodels`() throws {
        let slopes = estimates([(0.42, 0.05), (0.47, 0.04), (0.31, 0.06), (0.66, 0.07)])
        let found = try #require(SlopeHeterogeneity(slopes))
        #expect(abs(found.pooled - 0.45296527594898606) < 1e-14)
        #expect(abs(found.statistic - 15.041194838418448) < 1e-12)
        #expect(abs(found.probability - 0.0017817813865284267) < 1e-14)
        #expect(abs(found.inconsistency - 0.8005477601860888) < 1e-14)
        #expect(found.farthest == 3)
        #expect(SlopeStabilityRule.standard.verdict(on: slopes) == .unstable(found))
    }

    @Test func `windows that agree are stable`() throws {
        let slopes = estimates([(0.42, 0.05), (0.47, 0.04), (0.44, 0.06)])
        let found = try #require(SlopeHeterogeneity(slopes))
        #expect(abs(found.statistic - 0.6337953091684767) < 1e-13 && found.inconsistency == 0)
        #expect(SlopeStabilityRule.standard.verdict(on: slopes) == .stable(found))
    }

    @Test func `sure but small differences are stable`() throws {
        let slopes = estimates([(0.42, 0.001), (0.44, 0.001)])
        let found = try #require(SlopeHeterogeneity(slopes))
        #expect(found.probability < 1e-6)
        #expect(SlopeStabilityRule.standard.verdict(on: slopes) == .stable(found))
    }

    @Test func `one window is too few`() {
        #expect(SlopeStabilityRule.standard.verdict(on: estimates([(0.4, 0.1)])) == .tooFewWindows(1))
        #expect(SlopeEstimate(slope: 0.4, standardError: 0) == nil)
    }

    @Test func `one slope under noise is called different in 1 % of cases`() throws {
        var noise = SeededNoise(seed: 3)
        let runs = 2_000
        var alarms = 0
        for _ in 0..<runs {
            let slopes = estimates((0..<4).map { _ in (0.5 + 0.1 * noise.normal(), 0.1) })
            if try #require(SlopeHeterogeneity(slopes)).probability < 0.01 { alarms += 1 }
        }
        #expect(alarms > 6 && alarms < 38)
    }
}
