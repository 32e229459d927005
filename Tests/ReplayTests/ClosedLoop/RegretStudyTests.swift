import JackpotOptimization
import Testing

@testable import Replay

@Suite struct RegretStudyTests {
    @Test func `an estimate is the mean of the seeds and its standard error`() {
        let estimate = RegretEstimate([0.01, 0.02, 0.06])
        #expect(abs(estimate.mean - 0.03) < 1e-15)
        // Squares about the mean: 4, 1 and 9 ten-thousandths; over 2 degrees of freedom and 3 seeds.
        #expect(abs((estimate.standardError ?? 0) - (14e-4 / 2 / 3).squareRoot()) < 1e-15)
        #expect(RegretEstimate([0.5]).standardError == nil)
    }

    @Test func `countries weigh alike in the mean, and their errors add as squares`() {
        let mean = RegretEstimate(meanOf: [RegretEstimate([0, 0.02]), RegretEstimate([0.03, 0.05])])
        #expect(abs(mean.mean - 0.025) < 1e-15)
        #expect(abs((mean.standardError ?? 0) - (2 * 0.01 * 0.01).squareRoot() / 2) < 1e-15)
        #expect(RegretEstimate(meanOf: [RegretEstimate([0.1]), RegretEstimate([0, 1])]).standardError == nil)
    }

    @Test func `the oracle loses nothing against itself, and a study tells who covers the optimum`() throws {
        var covered = SimulatedCountry(name: "covered")
        covered.historicCap = 12e6
        var uncovered = SimulatedCountry(name: "uncovered")
        uncovered.historicCap = 2e6
        let study = RegretStudy(
            countries: [covered, uncovered],
            world: .reference,
            policy: .oracle,
            seeds: 2,
            historyWeeks: 30,
            weeks: 2
        )
        #expect(study.policies == [.oracle, .historic, .notebook])
        #expect(study.loops.map(\.country.name) == ["covered", "covered", "uncovered", "uncovered"])
        #expect(study.loops.map(\.seed) == [1, 2, 1, 2])
        let report = study.report(try study.loops.map(study.scores))
        #expect(report.meanRegret == 0)
        #expect(report.countries.map(\.coversOptimum) == [true, false])
        #expect(report.countries.map(\.weeks) == [4, 4])
        #expect(report.historicRegret > 0)
        #expect(report.notebookRegret > 0)
    }
}
