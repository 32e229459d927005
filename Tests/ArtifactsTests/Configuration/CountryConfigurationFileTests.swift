import Artifacts
import Foundation
import Lottery
import Testing

struct CountryConfigurationFileTests {
    @Test func `every key of a full file arrives`() throws {
        let configuration = try CountryConfigurationFile.read(text: CountryText.full, fileName: "testland.yaml").get()
        #expect(configuration == (try Self.fullConfiguration()))
    }

    @Test func `what a file leaves out has the documented default`() throws {
        let configuration = try CountryConfigurationFile.read(text: CountryText.minimal, fileName: "testland.yaml")
            .get()
        let expected = try CountryConfiguration(
            country: CountryName("testland"),
            currency: Currency("EUR"),
            timeZone: "Europe/Mariehamn",
            locale: "en_GB",
            draws: DrawSchedule(weekly: .saturday),
            asOf: .today,
            source: SalesSource(
                file: "sales.csv",
                columns: SalesColumns(week: "week_start", volume: SourceColumn("tickets_sold"))
            ),
            ticketPrice: Money(hundredths: 200),
            ladder: JackpotLadder(
                minimum: Money(hundredths: 100_000_000),
                maximum: Money(hundredths: 200_000_000),
                step: Money(hundredths: 25_000_000)
            ),
            prizes: PrizeScheme(chance: Chance(4.3e-8)),
            deductions: Deductions(),
            constraints: Constraints(),
            forecast: ForecastSettings(),
            gate: GateSettings(),
            approval: .automatic,
            notifications: []
        )
        #expect(configuration == expected)
    }

    @Test func `sales in currency, a bare week column and a lifted guard are accepted`() throws {
        let text =
            CountryText.minimal("tickets: tickets_sold", "sales: {name: turnover, unit: thousands}")
            + "\nconstraints: {extrapolation-guard: off}\n"
        let configuration = try CountryConfigurationFile.read(text: text, fileName: "testland.yaml").get()
        #expect(configuration.source.columns.quantity == .sales)
        #expect(configuration.source.columns.volume == SourceColumn("turnover", unit: .thousands))
        #expect(configuration.constraints.extrapolation == .lifted)
    }

    @Test func `a threshold on changes may be an amount, and the rest of the decision has its defaults`() throws {
        let text = CountryText.minimal + "\ndecision: {hysteresis: {amount: 20000.50}}\n"
        let configuration = try CountryConfigurationFile.read(text: text, fileName: "testland.yaml").get()
        #expect(configuration.decision == (try DecisionSettings(hysteresis: .amount(Money(units: 20_000.5)))))
        #expect(configuration.decision.horizon == 13 && configuration.decision.gridPoints == 41)
    }

    @Test func `a payout ratio is a state of plans only over less than its window`() throws {
        let problems = { (rules: String) in
            let text = CountryText.minimal + "\n" + rules
            switch CountryConfigurationFile.read(text: text, fileName: "testland.yaml") {
            case .success: return [String]()
            case .failure(let error): return error.problems.map(\.problem)
            }
        }
        let ratio = "constraints: {payout-ratio: {window: 13, min: 0.3, max: 0.5, basis: realised, mode: if-won}}\n"
        #expect(try problems(ratio + "decision: {ratio-look-ahead: state, horizon: 12}\n").isEmpty)
        let refused = ["ratio-look-ahead 'state' over 13 draws"]
        #expect(try problems(ratio + "decision: {ratio-look-ahead: state}\n") == refused)
        #expect(try problems("decision: {ratio-look-ahead: state}\n") == refused)
    }

    private static func fullConfiguration() throws -> CountryConfiguration {
        try CountryConfiguration(
            country: CountryName("testland"),
            currency: Currency("EUR"),
            timeZone: "Europe/Mariehamn",
            locale: "sv_AX",
            draws: DrawSchedule(
                weekdays: [.wednesday],
                earlier: [
                    DrawSchedule.Earlier(until: CalendarDay(daysSinceEpoch: 18_077), weekdays: [.saturday])
                ]
            ),
            asOf: .endOfData,
            calendar: SalesCalendar(
                holidays: [
                    SalesCalendar.NamedDay(
                        name: "carnival",
                        day: .easter(offset: -47),
                        firstYear: 1990,
                        lastYear: 2100
                    )
                ],
                specials: [
                    SalesCalendar.NamedDay(
                        name: "new year",
                        day: .date(month: 1, day: 1),
                        firstYear: 2020,
                        lastYear: 2021
                    )
                ]
            ),
            source: source(),
            ticketPrice: Money(hundredths: 250),
            ladder: JackpotLadder(
                minimum: Money(hundredths: 100_000_000),
                maximum: Money(hundredths: 300_000_000),
                step: Money(hundredths: 50_000_000),
                mayFallBeforeWon: false
            ),
            prizes: PrizeScheme(
                chance: Chance(1 / 8_145_060),
                mode: .parimutuel,
                clustering: 0.8,
                secondaryShare: Share(0.32),
                secondaryVariation: 0.15,
                contribution: Share(0.1),
                reserve: Money(hundredths: 25_000_050)
            ),
            deductions: Deductions(
                charity: Share(0.3),
                commission: Share(0.05),
                duty: Share(0.12),
                costPerTicket: Money(hundredths: 1),
                fixedCost: Money(hundredths: 10_000_000)
            ),
            constraints: constraints(),
            decision: DecisionSettings(
                horizon: 25,
                gridPoints: 81,
                hysteresis: .share(Share(0.005)),
                ratioLookAhead: .state
            ),
            forecast: ForecastSettings(
                origins: 30,
                treeRefit: 5,
                minimumPeriods: 40,
                scenarios: 101,
                ageHalfLife: 100.5,
                fatigueHalfLife: 7,
                seed: 42
            ),
            gate: GateSettings(
                maximumWAPE: 0.4,
                maximumRatioToBaseline: 0.9,
                maximumRatioToChampion: 1.1,
                champion: ChampionTolerance(tolerance: 0.02, level: 0.1, regretTolerance: 0.01),
                slope: SlopeTolerance(tolerance: 0.4, level: 0.02, consequence: .refusal),
                minimumCoverage80: Share(0.65),
                maximumCoverage80: Share(0.95)
            ),
            approval: .manual,
            notifications: Self.channels(),
            severities: severities
        )
    }

    private static func channels() throws -> [NotificationChannel] {
        [
            .file(folder: "outbox"),
            NotificationChannel(
                name: "records",
                .webhook(secretName: "testland/webhook", signingSecretName: "testland/signing")
            ),
            NotificationChannel(
                .email(
                    route: try MailRoute(
                        server: "mail.lottery.example",
                        port: 2525,
                        security: .tls,
                        from: MailAddress("jackpot@lottery.example"),
                        to: [MailAddress("eva@lottery.example")],
                        secretName: nil
                    )
                ),
                connection: .init(timeoutSeconds: 20, certificates: "certificates.pem")
            ),
            NotificationChannel(
                .sns(
                    route: try TopicRoute(
                        topic: "arn:aws:sns:eu-north-1:123456789012:prices.fifo",
                        endpoint: "https://sns.lottery.example",
                        secretName: "testland/topic"
                    )
                )
            ),
        ]
    }

    private static func source() throws -> SalesSource {
        SalesSource(
            file: "../data/sales.csv.gz",
            plannedFile: "../data/planned.csv",
            rowFilter: ["region": "no"],
            columns: SalesColumns(
                week: "drawn",
                weekMark: .drawDay,
                volume: SourceColumn("sold", unit: .thousands),
                jackpot: SourceColumn("announced", unit: .millions),
                netRevenue: SourceColumn("net", unit: .millions),
                marketing: SourceColumn("spend", unit: .thousands),
                prizesPaid: SourceColumn("prizes"),
                won: "won",
                promo: "promo",
                holiday: "holiday"
            ),
            dialect: try TextDialect(
                delimiter: ";",
                decimalMark: ",",
                thousandsMark: ".",
                currencyPrefix: "R$",
                encoding: .windows1252,
                dayOrder: .dayFirst
            ),
            expandedSizeLimitBytes: 32 << 20,
            publicationLag: 1
        )
    }

    private static func constraints() throws -> Constraints {
        Constraints(
            payoutRatio: try PayoutRatioRule(
                windowDraws: 26,
                minimum: Share(0.33),
                maximum: Share(0.46),
                basis: .accrual,
                mode: .expected
            ),
            cash: try CashRule(
                secretName: "testland/available_cash",
                safetyNet: Money(hundredths: 500_000_000),
                breachProbability: Chance(0.01),
                ceiling: Money(hundredths: 1_200_000_000)
            ),
            prizeCapOverSales: 0.1,
            tailLoss: try TailLossRule(tail: Share(0.05), limit: Money(hundredths: 400_000_000)),
            extrapolation: try ExtrapolationGuard(multiple: 1.25)
        )
    }

    private static let severities: [ValidationCheck: Finding.Severity] = [
        .gap: .error, .duplicatePeriod: .error, .wrongWeekday: .error, .freshness: .warning, .missingTickets: .warning,
        .zeroSales: .warning, .negativeSales: .error, .range: .error, .unitsJump: .warning, .restated: .note,
        .offLadder: .off, .support: .note, .ledger: .warning, .leakage: .error, .hindsight: .warning,
        .drift: .note, .shortHistory: .error,
    ]
}
