import Learning
import Lottery
import TestSupport
import Testing

@testable import Demand

@Suite struct GateChampionTests {
    private static func kept(_ finding: GateFinding) -> Bool? {
        guard case .check(let check) = finding else { return nil }
        return check.isKept
    }

    @Test(arguments: 1...40)
    func `the two checks together are the rule of the challenge`(seed: UInt64) throws {
        var random = SeededNoise(seed: seed)
        let champion = (0..<24).map { _ in abs(0.1 * random.normal()) }
        let worse = 0.001 * Double(seed)
        let challenger = champion.map { abs($0 + worse + 0.01 * random.normal()) }
        let settings = GateSettings()
        let (ours, theirs) = (JudgedForecasts.erring(by: challenger), JudgedForecasts.erring(by: champion))
        let findings = GateFinding.champion(ours, theirs, settings)
        let comparison = try #require(PairedComparison(champion: theirs.losses, challenger: ours.losses))
        let rule = ChallengeRule(tolerance: 0.01, hardTolerance: 0.05, level: 0.05)
        let verdict = rule.verdict(on: comparison)
        #expect(Self.kept(findings[0]) == (verdict.hardToleranceExcess <= 1e-12))
        #expect(Self.kept(findings[1]) == !(verdict.toleranceExcess > 0 && verdict.isSignificant))
        #expect(findings.allSatisfy { Self.kept($0) == true } == (verdict.refusal == nil))
    }

    @Test func `the losses average to the WAPE`() {
        let forecasts = JudgedForecasts.erring(by: [0.1, -0.2, 0.3])
        #expect(abs(forecasts.losses.reduce(0, +) / 3 - 0.2) < 1e-6)
    }

    @Test func `fewer than 8 origins are held to the hard ratio alone`() {
        let findings = GateFinding.champion(
            .erring(by: Array(repeating: 0.103, count: 7)),
            .erring(by: Array(repeating: 0.1, count: 7)),
            GateSettings()
        )
        #expect(findings.map(Self.kept) == [true, nil])
    }

    @Test func `a hard ratio below the tolerance is the tolerance`() throws {
        let settings = try GateSettings(
            maximumRatioToChampion: 0.9,
            minimumCoverage80: Share(0.7),
            maximumCoverage80: Share(0.9)
        )
        let rule = ChallengeRule(settings)
        #expect(rule.tolerance == 0 && rule.hardTolerance == 0)
    }

    @Test func `tail points invert the tables of t and chi squared`() {
        // Student's t and chi squared of printed tables, upper 5 % and 1 %.
        let student = TailPoint.value(at: 0.05) { StudentT.upperTail($0, degrees: 23) }
        let squared = TailPoint.value(at: 0.01) { ChiSquared.upperTail($0, degrees: 3) }
        #expect(abs(student - 1.713_871_528) < 1e-8)
        #expect(abs(squared - 11.344_866_730) < 1e-8)
        #expect(TailPoint.value(at: 0.5) { StudentT.upperTail($0, degrees: 7) } == 0)
    }
}
