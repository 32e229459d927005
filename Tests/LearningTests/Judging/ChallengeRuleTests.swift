import Foundation
import Learning
import Testing

@Suite struct ChallengeRuleTests {
    private let champion = [Double](repeating: 1, count: 40)

    private func verdict(worseBy share: Double, noise: Double) throws -> ChallengeVerdict {
        let challenger = champion.indices.map {
            1 + share + ($0 % 2 == 0 ? noise : -noise) * (1 + 0.1 * Double($0 % 3))
        }
        return ChallengeRule.standard.verdict(
            on: try #require(PairedComparison(champion: champion, challenger: challenger))
        )
    }

    @Test func `worse beyond the tolerance and surely is refused`() throws {
        let verdict = try verdict(worseBy: 0.03, noise: 0.01)
        #expect(verdict.refusal == .significantlyWorse)
        #expect(abs(verdict.toleranceExcess - 0.02) < 0.001)
    }

    @Test func `worse beyond the tolerance by what may be chance is accepted`() throws {
        let jumps = champion.indices.map { $0 == 7 ? 2.2 : 1.0 }
        let comparison = try #require(PairedComparison(champion: champion, challenger: jumps))
        let verdict = ChallengeRule.standard.verdict(on: comparison)
        #expect(verdict.toleranceExcess > 0 && !verdict.isSignificant)
        #expect(verdict.refusal == nil)
    }

    @Test func `surely worse within the tolerance is accepted`() throws {
        let verdict = try verdict(worseBy: 0.005, noise: 0.001)
        #expect(verdict.isSignificant && verdict.refusal == nil)
        #expect(verdict.toleranceExcess < 0)
    }

    @Test func `worse beyond the hard tolerance is refused however unsure`() throws {
        let jumps = champion.indices.map { $0 == 7 ? 4.0 : 1.0 }
        let comparison = try #require(PairedComparison(champion: champion, challenger: jumps))
        let verdict = ChallengeRule.standard.verdict(on: comparison)
        #expect(!verdict.isSignificant && verdict.refusal == .worseThanHardTolerance)
        #expect(abs(verdict.hardToleranceExcess - 0.025) < 1e-12)
    }

    @Test func `a better challenger is accepted`() throws {
        #expect(try verdict(worseBy: -0.1, noise: 0.01).refusal == nil)
    }
}
