package import Lottery

extension Sample {
    package static func configuration() throws -> CountryConfiguration {
        try CountryConfiguration(
            country: try country(),
            currency: try Currency("EUR"),
            timeZone: "Europe/Mariehamn",
            locale: "sv_AX",
            draws: try DrawSchedule(
                weekdays: [.wednesday],
                earlier: [DrawSchedule.Earlier(until: CalendarDay(daysSinceEpoch: 18_077), weekdays: [.saturday])]
            ),
            asOf: .endOfData,
            calendar: SalesCalendar(
                holidays: [
                    try SalesCalendar.NamedDay(
                        name: "carnival",
                        day: .easter(offset: -47),
                        firstYear: 1990,
                        lastYear: 2100
                    )
                ],
                specials: [
                    try SalesCalendar.NamedDay(
                        name: "new year",
                        day: .date(month: 1, day: 1),
                        firstYear: 2020,
                        lastYear: 2021
                    )
                ]
            ),
            source: try source(),
            ticketPrice: Money(hundredths: 200),
            ladder: try JackpotLadder(
                minimum: Money(hundredths: 50_000_000),
                maximum: Money(hundredths: 500_000_000),
                step: Money(hundredths: 25_000_000),
                mayFallBeforeWon: false
            ),
            prizes: try PrizeScheme(
                chance: try Chance(text: "1/8145060"),
                mode: .parimutuel,
                clustering: 12.5,
                secondaryShare: try Share(0.2),
                secondaryVariation: 0.1,
                contribution: try Share(0.1),
                reserve: Money(hundredths: 1_000_001)
            ),
            deductions: Deductions(charity: try Share(0.25), costPerTicket: Money(hundredths: 5)),
            constraints: try constraints(),
            decision: try DecisionSettings(
                horizon: 3,
                gridPoints: 21,
                hysteresis: .share(Share(0.005)),
                ratioLookAhead: .state
            ),
            forecast: ForecastSettings(),
            gate: try GateSettings(minimumCoverage80: try Share(0.6), maximumCoverage80: try Share(0.97)),
            approval: .manual,
            notifications: channels(),
            severities: [.gap: .error, .offLadder: .off]
        )
    }

    private static func source() throws -> SalesSource {
        SalesSource(
            file: "../data/lottery_sales.csv.gz",
            plannedFile: "../data/planned.csv",
            rowFilter: ["country": "aland"],
            columns: SalesColumns(
                week: "week_start",
                volume: SourceColumn("tickets_sold"),
                jackpot: SourceColumn("jackpot_announced", unit: .millions),
                netRevenue: SourceColumn("net_revenue", unit: .millions),
                marketing: SourceColumn("marketing_spend", unit: .thousands),
                prizesPaid: SourceColumn("prizes_paid"),
                won: "won",
                promo: "promo",
                holiday: "holiday"
            ),
            dialect: try TextDialect(
                thousandsMark: " ",
                currencyPrefix: "R$",
                encoding: .windows1252,
                dayOrder: .dayFirst
            )
        )
    }

    private static func constraints() throws -> Constraints {
        Constraints(
            payoutRatio: try PayoutRatioRule(minimum: try Share(0.45), maximum: try Share(0.65)),
            cash: try CashRule(
                secretName: "available-cash",
                safetyNet: Money(hundredths: 300_000_000),
                breachProbability: try Chance(0.001),
                ceiling: Money(hundredths: 9_000_000_000)
            ),
            prizeCapOverSales: 20,
            tailLoss: try TailLossRule(tail: try Share(0.05), limit: Money(hundredths: 900_000_000))
        )
    }
}
