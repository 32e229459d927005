import Lottery

extension ArtifactSchema {
    static let recommendation = ArtifactSchema(
        "recommendation",
        version: 1,
        .object(
            "The jackpot to announce, and why",
            [
                .required("country", .country),
                .required("draw", .day("The day of the draw")),
                .required("currency", .currency),
                .required("status", recommendationStatus),
                .required("explanation", .text("The status in words")),
                .required("jackpot", .money("The jackpot to announce", from: 0)),
                .optional("lastJackpot", .money("Last week's jackpot", from: 0)),
                .required("outlook", rung("Outlook of the recommended jackpot")),
                .optional(
                    "gainOverLast",
                    .money("Expected net revenue of the coming draw less that of last week's jackpot")
                ),
                .optional("gainRange", range("5th and 95th percentile of that gain")),
                .optional("hysteresis", hysteresisFinding),
                .required("lookAheadReason", .text("Why draws were decided together, or this one for itself")),
                .optional("plan", plan),
                .required("binding", .list(of: binding, "The rules that shape the answer")),
                .required("notebookJackpot", .money("What the notebook's rule would have announced", from: 0)),
                .required("isRatioProvisional", .flag("Whether the ratio rests on fewer draws than its window")),
                .required("ratioBasis", .text("How the payout ratio was taken")),
                .optional("ratioBounds", ratioBounds),
                .optional("pastRatios", .list(of: pastRatio, "The ratio after each of the last draws, oldest first")),
                .required("rungs", .list(of: rung("A rung"), "Every rung, smallest jackpot first")),
                .required("model", .text("The model in force")),
            ]
        )
    )

    static let notification = ArtifactSchema(
        "notification",
        version: 1,
        .object(
            "What was sent, to whom",
            [
                .required("idempotencyKey", .text("The same for every repetition of a message")),
                .required("subject", .text("The subject line")),
                .required("deliveries", .list(of: delivery, "One per channel, after those of earlier runs")),
            ]
        )
    )

    static let recommendationStatus = SchemaNode.choice(
        [Recommendation.Status.feasible, .infeasible, .noEffectIdentified, .noModelInForce],
        "What kind of answer"
    )

    private static let binding = SchemaNode.object(
        "A rule that shapes the answer",
        [
            .required("constraint", .choice(ConstraintKind.allCases, "The rule")),
            .required("shadowPrice", .money("Expected net revenue that it costs, of all draws decided together")),
        ]
    )

    private static let ratioBounds = SchemaNode.object(
        "Bounds of the payout ratio",
        [.required("minimum", .number("Lower bound")), .required("maximum", .number("Upper bound"))]
    )

    private static let pastRatio = SchemaNode.object(
        "The payout ratio after a past draw",
        [
            .required("period", .period("The week or draw that ends the window")),
            .required("ratio", .number("Prizes over sales of the window", from: 0)),
            .required("draws", .integer("Draws of the window that are known", from: 1)),
        ]
    )

    private static func range(_ description: String) -> SchemaNode {
        .object(description, [.required("lower", .money("The lower")), .required("upper", .money("The upper"))])
    }

    private static let delivery = SchemaNode.object(
        "What came of one channel",
        [
            .required("channel", .text("The channel's name")),
            .required(
                "outcome",
                .choice(
                    [NotificationRecord.Delivery.Outcome.sent, .alreadySent, .notSent, .postponed, .failed],
                    "What came of it"
                )
            ),
            .required("detail", .text("The reason or the receipt, in words")),
            .optional("fix", .text("What to do where it was not sent")),
            .optional("run", .text("The earlier run that the message is of")),
        ]
    )

    private static let slack = SchemaNode.object(
        "How far a jackpot is from breaking a rule",
        [
            .required("constraint", .choice(ConstraintKind.allCases, "The rule")),
            .required(
                "slack",
                .number("Distance to the bound, 0 or more when kept: probability, ratio or currency units")
            ),
        ]
    )

    private static func rung(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .required("jackpot", .money("The jackpot", from: 0)),
                .required("expectedTickets", .number("Expected tickets, count", from: 0)),
                .required("expectedSales", .money("Expected sales", from: 0)),
                .required("winProbability", .share("Probability that it is won")),
                .required("expectedJackpotCost", .money("Expected cost of the jackpot", from: 0)),
                .required("expectedNetRevenue", .money("Expected net revenue of the coming draw")),
                .optional("planValue", .money("Expected net revenue of all draws decided together")),
                .required("netRevenueLow", .money("5th percentile of net revenue")),
                .required("netRevenueHigh", .money("95th percentile of net revenue")),
                .required("conditionalValueAtRisk", .money("Mean net revenue of the worst outcomes")),
                .required("payoutRatio", .number("Payout ratio with this draw at its expected payout")),
                .required("payoutRatioIfWon", .number("Payout ratio as if the jackpot were won")),
                .optional("breachProbability", .share("Probability that cash ends below the safety net")),
                .required("isExtrapolated", .flag("Whether it lies above any jackpot the model has seen")),
                .required("slacks", .list(of: slack, "Every rule with its slack")),
            ]
        )
    }
}
