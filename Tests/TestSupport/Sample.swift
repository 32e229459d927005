package import Foundation
package import Lottery

/// A full value of every artifact: every optional is there, so that a round trip and a schema check see every key.
package enum Sample {
    package static let digest = String(repeating: "0123456789abcdef", count: 4)
    package static let instant = Date(timeIntervalSince1970: 1_795_225_441)
    package static let draw = CalendarDay(daysSinceEpoch: 20_782)
    package static let week = ISOWeek(containing: draw)

    package static func country() throws -> CountryName { try CountryName("aland") }

    package static func manifest() throws -> RunManifest {
        let file = RunManifest.PinnedFile(path: "../data/lottery_sales.csv.gz", sha256: digest, bytes: 41_235)
        return RunManifest(
            run: "20261121T015401Z-3f2a",
            country: try country(),
            draw: draw,
            asOf: draw.advanced(by: -4),
            asOfSource: "end-of-data",
            openedAt: instant,
            parent: "20261114T015401Z-0001",
            configuration: RunManifest.PinnedFile(path: "configs/aland.yaml", sha256: digest, bytes: 2_100),
            salesData: file,
            plannedData: file,
            pointerVerified: true,
            code: RunManifest.Code(commit: "1a2b3c4d5e6f", isDirty: true),
            image: RunManifest.Image(tag: "jackpot:0.1.0", digest: "sha256:\(digest)"),
            libraries: ["xgboost": "1.7.4"],
            champion: RunManifest.Champion(version: 3, modelSHA256: digest),
            steps: ["train": StepInputs(["program": "jackpot-train \(digest)", "sales-data": digest])],
            key: digest
        )
    }

    package static func evaluation(wape: Double = 0.1, limit: Double = 0.5) throws -> Evaluation {
        let score = ForecastScore(
            model: "core+trees",
            wape: wape,
            mase52: 0.71,
            rmsse52: 0.8,
            bias: -0.012345678901234567,
            pinball: 0.031,
            coverage80: 0.79,
            coverage95: 0.96
        )
        return Evaluation(
            country: try country(),
            origins: 24,
            firstPeriod: .week(week.advanced(by: -24)),
            lastPeriod: .week(week.advanced(by: -1)),
            challenger: score,
            champion: score,
            baselines: [score],
            challengerRegret: 0.012,
            championRegret: 0.011,
            residualDrift: ResidualDrift(
                since: .week(week.advanced(by: -10)),
                change: -0.25,
                effect: -1.84,
                recent: 10,
                reference: 42
            ),
            verdict: GateVerdict(
                checks: [.atMost(limit, "WAPE", wape)],
                advisory: [.atMost(0.5, "slope", 0.4)],
                skipped: [GateVerdict.Skipped(measure: "rise", reason: "the ladder has one jackpot")]
            )
        )
    }

    package static func card() throws -> ModelCard {
        ModelCard(
            country: try country(),
            family: .coreWithTrees,
            members: [.coreWithTrees],
            reason: "lowest WAPE",
            candidates: [CandidateScore(family: .core, wape: 0.11), CandidateScore(family: .coreWithTrees, wape: 0.1)],
            periods: 260,
            firstPeriod: .week(week.advanced(by: -260)),
            lastPeriod: .week(week.advanced(by: -1)),
            coefficients: [ModelCard.Coefficient(feature: "log jackpot", value: 0.31, standardError: 0.02)],
            jackpotEffect: JackpotEffect(
                elasticity: 0.31,
                standardError: 0.02,
                isIdentified: true,
                explanation: "clear"
            ),
            jackpotSupport: ClosedRangeOfMoney(Money(hundredths: 50_000_000), Money(hundredths: 900_000_050)),
            monotoneMargin: 0,
            residualDeviation: 0.08,
            seed: 20_250_101,
            limits: ["jackpots above 9,000,000.50"]
        )
    }

    package static func rung() -> RungCertificate {
        RungCertificate(
            jackpot: Money(hundredths: 200_000_000),
            expectedTickets: 152_340.25,
            expectedSales: Money(hundredths: 30_468_050),
            winProbability: 0.02,
            expectedJackpotCost: Money(hundredths: 4_000_000),
            expectedNetRevenue: Money(hundredths: 9_100_001),
            planValue: Money(hundredths: 118_000_050),
            netRevenueLow: Money(hundredths: -150_000_000),
            netRevenueHigh: Money(hundredths: 14_000_000),
            conditionalValueAtRisk: Money(hundredths: -160_000_000),
            payoutRatio: 0.51,
            payoutRatioIfWon: 0.62,
            breachProbability: 0.001,
            isExtrapolated: false,
            slacks: ConstraintKind.allCases.map { ConstraintSlack(constraint: $0, slack: 0.25) }
        )
    }

    package static func recommendation() throws -> Recommendation {
        Recommendation(
            country: try country(),
            draw: draw,
            currency: try Currency("EUR"),
            status: .feasible,
            explanation: "the best of 40 rungs",
            jackpot: Money(hundredths: 200_000_000),
            lastJackpot: Money(hundredths: 150_000_000),
            outlook: rung(),
            gainOverLast: Money(hundredths: 123_456),
            gainRange: ClosedRangeOfMoney(Money(hundredths: -40_000_000), Money(hundredths: 1_200_000)),
            hysteresis: HysteresisFinding(
                best: Money(hundredths: 200_000_000),
                gain: Money(hundredths: 3_000_000),
                threshold: Money(hundredths: 590_000),
                keepsLast: false
            ),
            lookAheadReason: "the jackpot may not fall before it is won",
            plan: plan(),
            binding: [BindingConstraint(constraint: .payoutRatioMaximum, shadowPrice: Money(hundredths: 99))],
            notebookJackpot: Money(hundredths: 500_000_000),
            isRatioProvisional: false,
            ratioBasis: "realised over 52 draws",
            ratioBounds: RatioBounds(minimum: 0.45, maximum: 0.65),
            pastRatios: (1...3).map {
                PastRatio(period: .week(week.advanced(by: $0 - 4)), ratio: 0.5 + 0.005 * Double($0), draws: 52)
            },
            rungs: [rung()],
            model: "aland 3"
        )
    }

    package static func plan() -> RecommendedPlan {
        let steps = (0..<3).map { week in
            RecommendedPlan.Step(
                period: .week(Self.week.advanced(by: week)),
                low: Money(hundredths: 200_000_000 - Int64(week) * 25_000_000),
                median: Money(hundredths: 200_000_000),
                high: Money(hundredths: 200_000_000 + Int64(week) * 50_000_000),
                expectedJackpot: Money(hundredths: 201_234_567),
                expectedNetRevenue: Money(hundredths: 9_100_001),
                winProbability: 0.02
            )
        }
        return RecommendedPlan(
            expectedNetRevenue: Money(hundredths: 27_300_003),
            gainOverLast: Money(hundredths: 3_000_000),
            steps: steps
        )
    }

    package static func sensitivity() throws -> SensitivityTable {
        let answer = { (jackpot: Int64, status: Recommendation.Status) in
            SensitivityTable.Answer(
                jackpot: Money(hundredths: jackpot),
                status: status,
                expectedNetRevenue: Money(hundredths: 9_000_000)
            )
        }
        let turn = SensitivityTable.Turn(
            change: -0.031_25,
            jackpot: Money(hundredths: 175_000_000),
            status: .feasible
        )
        return SensitivityTable(
            country: try country(),
            draw: draw,
            currency: try Currency("EUR"),
            jackpot: Money(hundredths: 200_000_000),
            draws: 3,
            bars: [
                .init(
                    factor: .elasticity,
                    change: 0.1,
                    fallen: answer(175_000_000, .feasible),
                    risen: answer(250_000_000, .infeasible)
                ),
                .init(
                    factor: .cash,
                    change: 0.2,
                    fallen: answer(200_000_000, .feasible),
                    risen: answer(200_000_000, .feasible)
                ),
            ],
            breakEvens: [.init(factor: .elasticity, towards: -0.3, turn: turn)]
        )
    }

    package static func validation() throws -> ValidationReport {
        let finding = Finding(
            .gap,
            severity: .warning,
            lines: [17, 18],
            column: "week_start",
            problem: "2026-08-24 has no row",
            fix: "add it"
        )
        return ValidationReport(
            country: try country(),
            rows: 260,
            firstPeriod: .week(week.advanced(by: -260)),
            lastPeriod: .week(week.advanced(by: -1)),
            checks: ValidationCheck.allCases,
            findings: [finding]
        )
    }

    package static func previousDecision() throws -> PreviousDecision {
        var run = try manifest()
        run.run = "20261114T015401Z-0001"
        run.draw = draw.advanced(by: -7)
        return PreviousDecision(run: run, announced: try recommendation(), validation: try validation())
    }

    package static func registration() throws -> Registration {
        Registration(
            country: try country(),
            version: 4,
            modelSHA256: digest,
            outcome: .pendingApproval,
            inForce: 3,
            explanation: "waits"
        )
    }

    package static func provenance() throws -> Provenance {
        let run = try manifest()
        return Provenance(
            run: run,
            data: Provenance.Data(file: run.salesData, rows: 260, firstPeriod: .week(week), lastPeriod: .week(week)),
            seed: 7,
            model: 3,
            artifacts: ["evaluation.json": digest],
            steps: ["validate": 0]
        )
    }

    package static func notification() -> NotificationRecord {
        NotificationRecord(
            idempotencyKey: "aland 2026-11-25 \(digest)",
            subject: "Jackpot for 2026-11-25",
            deliveries: [
                NotificationRecord.Delivery(
                    channel: "file",
                    outcome: .failed,
                    detail: "the disk is full",
                    fix: "free space",
                    run: "20261121T015401Z-3f2a"
                )
            ]
        )
    }

    package static func planned() -> PlannedPeriod {
        PlannedPeriod(period: .week(week), promo: true, holiday: 2, marketing: 12_000.5)
    }
}
