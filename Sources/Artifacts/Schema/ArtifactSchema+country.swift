import Lottery

extension ArtifactSchema {
    static let country = ArtifactSchema(
        "country-configuration",
        version: 1,
        .object(
            "Everything an operator states about one country, checked and with defaults filled in",
            [
                .required("country", .country),
                .required("currency", .currency),
                .required("timeZone", .text("Time zone by IANA name")),
                .required("locale", .text("How numbers and dates are written")),
                .required("draws", draws),
                .required("asOf", .choice(CountryConfiguration.AsOf.allCases, "Which day counts as today")),
                .required("calendar", calendar),
                .required("source", source),
                .required("ticketPrice", .money("Price of one ticket", from: 0)),
                .required("ladder", ladder),
                .required("prizes", prizes),
                .required("deductions", deductions),
                .required("constraints", constraints),
                .required("decision", decision),
                .required("forecast", forecast),
                .required("gate", gate),
                .required("approval", .choice(CountryConfiguration.Approval.allCases, "How a model comes into force")),
                .required("notifications", .list(of: channel, "Whom to tell")),
                .required("severities", .map(of: severity, "Severities that differ from the defaults, by check")),
            ]
        )
    )

    private static let draws = SchemaNode.object(
        "When the country draws",
        [
            .required("cadence", .choice(Cadence.allCases, "What a row of its sales covers")),
            .required("weekdays", .list(of: .choice(Weekday.allCases, "A weekday"), "The weekdays of its draws")),
            .required("earlier", .list(of: formerDraws, "The weekdays of former times, oldest first")),
        ]
    )

    private static let formerDraws = SchemaNode.object(
        "Weekdays that held until a day",
        [
            .required("until", .day("The last day on which they held")),
            .required("weekdays", .list(of: .choice(Weekday.allCases, "A weekday"), "The weekdays")),
        ]
    )

    private static let calendar = SchemaNode.object(
        "The days that change sales and are known ahead",
        [
            .required("holidays", .list(of: namedDay, "Public holidays")),
            .required("specials", .list(of: namedDay, "Yearly special draws")),
        ]
    )

    private static let namedDay = SchemaNode.object(
        "A day of every year",
        [
            .required("name", .text("Its name")),
            .required("day", .text("When it is: 12-31, easter-47 or 4-thursday-11")),
            .optional("firstYear", .integer("The first year that had it", from: 1900)),
            .optional("lastYear", .integer("The last year that had it", from: 1900)),
        ]
    )

    private static let severity = SchemaNode.choice(Finding.Severity.allCases, "A severity")

    private static let ladder = SchemaNode.object(
        "The jackpots that may be announced",
        [
            .required("minimum", .money("The smallest", from: 0)),
            .required("maximum", .money("The largest", from: 0)),
            .required("step", .money("The distance between rungs", from: 0)),
            .required("mayFallBeforeWon", .flag("Whether it may be lowered while nobody has won it")),
        ]
    )

    private static let prizes = SchemaNode.object(
        "What a draw promises its players",
        [
            .required("chance", .share("Chance that one ticket wins the jackpot")),
            .required("mode", .choice(PrizeScheme.Mode.allCases, "Who is paid, and by whom")),
            .optional("clustering", .number("Shape of the clustering of tickets, above 0", from: 0)),
            .required("secondaryShare", .share("Lower prizes over sales")),
            .required("secondaryVariation", .number("Deviation of the lower prizes over their mean", from: 0, to: 10)),
            .required("contribution", .share("Share of sales that feeds the players' pool")),
            .required("reserve", .money("The players' pool before the draw")),
        ]
    )

    private static let deductions = SchemaNode.object(
        "What leaves the sales",
        [
            .required("charity", .share("Good causes over sales")),
            .required("commission", .share("Retailers over sales")),
            .required("duty", .share("Gaming duty over sales")),
            .required("costPerTicket", .money("Cost of each ticket")),
            .required("fixedCost", .money("Cost of each draw")),
        ]
    )

    private static let constraints = SchemaNode.object(
        "The rules a jackpot must keep",
        [
            .optional("payoutRatio", payoutRatio),
            .optional("cash", cash),
            .optional("prizeCapOverSales", .number("Largest jackpot over expected sales", from: 0)),
            .optional(
                "tailLoss",
                .object(
                    "The largest bearable loss in the bad tail",
                    [
                        .required("tail", .share("Mass of the tail")),
                        .required("limit", .money("The largest mean loss in it")),
                    ]
                )
            ),
            .required(
                "extrapolation",
                .object(
                    "How far above past jackpots one may go",
                    [.optional("multiple", .number("Multiple of the 98th percentile of past jackpots", from: 1))]
                )
            ),
        ]
    )

    private static let payoutRatio = SchemaNode.object(
        "The share of sales that players get back",
        [
            .required("windowDraws", .integer("Draws, the coming one included", from: 1, to: 520)),
            .required("minimum", .share("Lower bound")),
            .required("maximum", .share("Upper bound")),
            .required("basis", .choice(PayoutRatioRule.Basis.allCases, "What counts as paid")),
            .required("mode", .choice(PayoutRatioRule.Mode.allCases, "How the coming draw enters")),
        ]
    )

    private static let cash = SchemaNode.object(
        "The cash that must stay in the bank",
        [
            .required("secretName", .text("Name of the secret that holds the available cash")),
            .required("safetyNet", .money("The safety net")),
            .required("breachProbability", .share("The largest allowed chance of ending below it")),
            .optional("ceiling", .money("What stays in the bank at most")),
        ]
    )

    private static let decision = SchemaNode.object(
        "How a jackpot is chosen among those that keep every rule",
        [
            .required("horizon", .integer("Draws that are decided together", from: 1, to: 104)),
            .required("gridPoints", .integer("Points of the grid of habitual jackpots", from: 2, to: 2_001)),
            .optional(
                "hysteresis",
                .oneOf(
                    [
                        .object("A share", [.required("share", .share("Gain over what the last jackpot brings"))]),
                        .object("An amount", [.required("amount", .money("Gain", from: 0))]),
                    ],
                    "What another jackpot must bring more than to replace the last one"
                )
            ),
            .required(
                "ratioLookAhead",
                .choice(RatioLookAhead.allCases, "How plans keep the upper bound of the payout ratio")
            ),
        ]
    )

    private static let forecast = SchemaNode.object(
        "How sales are modelled",
        [
            .required("origins", .integer("Origins of the rolling evaluation", from: 1)),
            .required("treeRefit", .integer("Weeks between refits of the trees", from: 1)),
            .required("minimumPeriods", .integer("The shortest history that is modelled, weeks", from: 1)),
            .required("scenarios", .integer("Sales scenarios", from: 1)),
            .required("ageHalfLife", .number("Half-life of an observation's weight, weeks", from: 0)),
            .required("fatigueHalfLife", .number("Half-life of the reference jackpot, weeks", from: 0)),
            .required("seed", .integer("Seed of training", from: 0)),
        ]
    )

    private static let gate = SchemaNode.object(
        "What a model must show",
        [
            .required("maximumWAPE", .number("Largest weighted absolute percentage error, 0.25 for 25 %", from: 0)),
            .required("maximumRatioToBaseline", .number("Largest ratio to the better baseline", from: 0)),
            .required("maximumRatioToChampion", .number("Largest ratio to the champion", from: 0)),
            .required("champion", champion),
            .required("slope", slope),
            .required("minimumCoverage80", .share("Smallest coverage of the 80 % interval")),
            .required("maximumCoverage80", .share("Largest coverage of the 80 % interval")),
        ]
    )

    private static let champion = SchemaNode.object(
        "How much worse than the champion it may be",
        [
            .required("tolerance", .number("Excess of errors accepted though no luck, 0.01 for 1 %", from: 0)),
            .required("level", .number("Probability below which an excess is no luck", from: 0)),
            .required("regretTolerance", .number("Excess of decision regret, 0.005 for half a percent", from: 0)),
        ]
    )

    private static let slope = SchemaNode.object(
        "How far the slope in the jackpot may wander",
        [
            .required("tolerance", .number("Distance of a window from the mean slope, 0.5 for half", from: 0)),
            .required("level", .number("Probability below which differences are no luck", from: 0)),
            .required("consequence", .choice(SlopeTolerance.Consequence.allCases, "What a larger distance leads to")),
        ]
    )
}
