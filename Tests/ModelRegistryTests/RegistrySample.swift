import Foundation
import Lottery
import ModelRegistry

/// Runs, models and messages that the tests register.
struct RegistrySample {
    let instant = Date(timeIntervalSince1970: 1_795_225_441)
    let country: CountryName
    var week = ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_782))
    /// Where a run took its day from.
    var asOfSource = "today"
    let digest = String(repeating: "ab", count: 32)

    init(country: String = "aland") throws {
        self.country = try CountryName(country)
    }

    func manifest(_ run: String, champion: RunManifest.Champion? = nil, parent: String? = nil) -> RunManifest {
        let file = RunManifest.PinnedFile(path: "a", sha256: digest, bytes: 1)
        return RunManifest(
            run: run,
            country: country,
            draw: week.day(.wednesday),
            asOf: week.monday,
            asOfSource: asOfSource,
            openedAt: instant,
            parent: parent,
            configuration: file,
            salesData: file,
            plannedData: nil,
            pointerVerified: nil,
            code: RunManifest.Code(commit: nil, isDirty: false),
            image: nil,
            libraries: [:],
            champion: champion,
            key: digest
        )
    }

    func candidate(
        _ run: String,
        champion: RunManifest.Champion? = nil,
        wape: Double = 0.1,
        approval: CountryConfiguration.Approval = .automatic
    ) -> Candidate {
        Candidate(
            run: manifest(run, champion: champion),
            model: Data("model of \(run)".utf8),
            card: card,
            evaluation: evaluation(wape),
            approval: approval
        )
    }

    private var card: ModelCard {
        ModelCard(
            country: country,
            family: .core,
            members: [.core],
            reason: "",
            candidates: [],
            periods: 260,
            firstPeriod: .week(week),
            lastPeriod: .week(week),
            coefficients: [],
            jackpotEffect: JackpotEffect(elasticity: nil, standardError: nil, isIdentified: false, explanation: ""),
            jackpotSupport: nil,
            monotoneMargin: nil,
            residualDeviation: 0.1,
            seed: 1,
            limits: []
        )
    }

    private func evaluation(_ wape: Double) -> Evaluation {
        let score = ForecastScore(
            model: "core",
            wape: wape,
            mase52: nil,
            rmsse52: nil,
            bias: 0,
            pinball: nil,
            coverage80: nil,
            coverage95: nil
        )
        return Evaluation(
            country: country,
            origins: 24,
            firstPeriod: .week(week),
            lastPeriod: .week(week),
            challenger: score,
            champion: nil,
            baselines: [],
            verdict: GateVerdict(checks: [.atMost(0.5, "WAPE", wape)])
        )
    }

    func recommendation(jackpot: Int64 = 200_000_000) throws -> Recommendation {
        let amount = Money(hundredths: jackpot)
        let rung = RungCertificate(
            jackpot: amount,
            expectedTickets: 1,
            expectedSales: .zero,
            winProbability: 0,
            expectedJackpotCost: .zero,
            expectedNetRevenue: .zero,
            netRevenueLow: .zero,
            netRevenueHigh: .zero,
            conditionalValueAtRisk: .zero,
            payoutRatio: 0.5,
            payoutRatioIfWon: 0.5,
            breachProbability: nil,
            isExtrapolated: false,
            slacks: []
        )
        return Recommendation(
            country: country,
            draw: week.day(.wednesday),
            currency: try Currency("EUR"),
            status: .feasible,
            explanation: "",
            jackpot: amount,
            lastJackpot: nil,
            outlook: rung,
            gainOverLast: nil,
            lookAheadReason: "",
            binding: [],
            notebookJackpot: amount,
            isRatioProvisional: false,
            ratioBasis: "",
            ratioBounds: nil,
            rungs: [rung],
            model: "aland 1"
        )
    }
}
