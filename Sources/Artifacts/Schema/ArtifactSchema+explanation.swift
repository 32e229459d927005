import Lottery

extension ArtifactSchema {
    static let explanation = ArtifactSchema(
        "explanation",
        version: 1,
        .object(
            "Why sales are forecast as they are; effects on the scale of log(1 + tickets), where they add up",
            [
                .required("country", .country),
                .required("period", .period("The planned week or draw")),
                .required("members", .list(of: .choice(ModelFamily.allCases, "A family"), "What the model averages")),
                .required("forecast", sum("The forecast at the recommended jackpot")),
                .optional("atLastJackpot", sum("The forecast of the same draw at the last period's jackpot")),
                .optional("change", change),
                .required("importance", importance),
                .optional("jackpotDependence", dependence),
            ]
        )
    )

    private static let change = SchemaNode.object(
        "What moved since the last period: before + jackpot + circumstances = forecast",
        [
            .required("since", .period("The last period")),
            .required("before", .number("Its forecast by this model, log(1 + tickets)")),
            .optional("sold", .number("Tickets that it sold", from: 0)),
            .required("jackpot", .number("What came of the new jackpot alone, log scale")),
            .required("circumstances", .list(of: term, "What came of all else, largest move first")),
        ]
    )

    private static let importance = SchemaNode.object(
        "What matters in general",
        [
            .required("periods", .integer("Last periods looked at", from: 0)),
            .required("groups", .list(of: term, "Mean size of what each group adds, largest first")),
        ]
    )

    private static let dependence = SchemaNode.object(
        "How forecasts answer to the jackpot, all else as in recent periods",
        [
            .required("periods", .integer("Last periods looked at", from: 0)),
            .required("points", .list(of: point, "Along the ladder")),
        ]
    )

    private static let point = SchemaNode.object(
        "Median forecasts at one jackpot",
        [
            .required("jackpot", .money("The jackpot", from: 0)),
            .required("mean", .number("Mean over the periods, tickets", from: 0)),
            .required("low", .number("A tenth of the periods lie below, tickets", from: 0)),
            .required("high", .number("A tenth of the periods lie above, tickets", from: 0)),
        ]
    )

    private static let term = SchemaNode.object(
        "What one group of circumstances adds",
        [
            .required("group", .choice(ForecastGroup.allCases, "The group")),
            .required("amount", .number("What it adds, log scale; an amount a multiplies sales by exp(a)")),
        ]
    )

    private static func sum(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .optional("jackpot", .money("The jackpot", from: 0)),
                .required("logTickets", .number("log(1 + tickets), median: base + terms")),
                .required("base", .number("What the terms are measured from, log scale: about an average draw")),
                .required("terms", .list(of: term, "One per group, each group once")),
            ]
        )
    }
}
