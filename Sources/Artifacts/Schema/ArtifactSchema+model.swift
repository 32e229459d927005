import Lottery

extension ArtifactSchema {
    static let salesModel = ArtifactSchema(
        "sales-model",
        version: 1,
        .openObject("A sales model; its family says what else it holds", [.required("family", family)])
    )

    static let modelCard = ArtifactSchema(
        "model-card",
        version: 1,
        .object(
            "What a reader must know of a sales model before trusting it",
            [
                .required("country", .country),
                .required("family", family),
                .required("members", .list(of: family, "The kind alone, or those that an average is made of")),
                .required("reason", .text("Why this kind")),
                .required("candidates", .list(of: candidate, "Every kind tried")),
                .required("periods", .integer("Weeks or draws it learnt from", from: 0)),
                .required("firstPeriod", .period("First of them")),
                .required("lastPeriod", .period("Last of them")),
                .required("coefficients", .list(of: coefficient, "Coefficients of the core, on log tickets")),
                .required("jackpotEffect", jackpotEffect),
                .optional("jackpotSupport", support),
                .optional("monotoneMargin", .number("Smallest step of predicted sales between neighbouring rungs")),
                .required("residualDeviation", .number("Deviation of residuals of log tickets", from: 0)),
                .required("seed", .integer("Seed of everything random", from: 0)),
                .required("limits", .list(of: .text("A limit"), "What it must not be used for")),
            ]
        )
    )

    static let evaluation = ArtifactSchema(
        "evaluation",
        version: 1,
        .object(
            "How a new model did on weeks it had not seen",
            [
                .required("country", .country),
                .required("origins", .integer("Rolling origins judged, one week ahead each", from: 0)),
                .required("firstPeriod", .period("First week or draw forecast")),
                .required("lastPeriod", .period("Last week or draw forecast")),
                .required("challenger", score("The new model")),
                .optional("champion", score("The champion on the same origins")),
                .required("baselines", .list(of: score("A baseline"), "Baselines on the same origins")),
                .optional("challengerRegret", .number("Share of the best net revenue its decisions lose", from: 0)),
                .optional("championRegret", .number("The same of the champion", from: 0)),
                .optional("residualDrift", residualDrift),
                .required("verdict", verdict),
            ]
        )
    )

    private static let residualDrift = SchemaNode.object(
        "Errors that have moved",
        [
            .required("since", .period("The first period that is off")),
            .required("change", .number("Logarithm of sold over forecast, after less before")),
            .required("effect", .number("The same in standard deviations")),
            .required("recent", .integer("Forecasts since", from: 0)),
            .required("reference", .integer("Forecasts before", from: 0)),
        ]
    )

    static let registration = ArtifactSchema(
        "registration",
        version: 1,
        .object(
            "What became of a new model in the registry",
            [
                .required("country", .country),
                .required("version", .integer("The new version", from: 1)),
                .required("modelSHA256", .sha256("its model.json")),
                .required(
                    "outcome",
                    .choice(
                        [Registration.Outcome.promoted, .refused, .pendingApproval, .superseded],
                        "What became of it"
                    )
                ),
                .optional("inForce", .integer("The version in force now", from: 1)),
                .required("explanation", .text("The reason in words")),
            ]
        )
    )

    private static let family = SchemaNode.choice(ModelFamily.allCases, "The kind of model")

    private static let candidate = SchemaNode.object(
        "The score of one kind",
        [
            .required("family", family),
            .required("wape", .number("Weighted absolute percentage error, 0.05 for 5 %", from: 0)),
        ]
    )

    private static let coefficient = SchemaNode.object(
        "One coefficient",
        [
            .required("feature", .text("The feature")),
            .required("value", .number("Its coefficient")),
            .required("standardError", .number("Standard error, prior included", from: 0)),
        ]
    )

    private static let jackpotEffect = SchemaNode.object(
        "How sales answer the jackpot",
        [
            .optional("elasticity", .number("Percent of sales per percent of jackpot")),
            .optional("standardError", .number("Its standard error", from: 0)),
            .required("isIdentified", .flag("Whether the country's own history pins it down")),
            .required("explanation", .text("The reason in words")),
        ]
    )

    private static let support = SchemaNode.object(
        "Smallest and largest jackpot seen",
        [.required("lower", .money("The smallest")), .required("upper", .money("The largest"))]
    )

    private static let verdict = SchemaNode.object(
        "What the gate says",
        [
            .required("checks", .list(of: check, "Every threshold that decides")),
            .required("advisory", .list(of: check, "Thresholds that refuse nothing: one not kept is a warning")),
            .required("skipped", .list(of: skipped, "Thresholds that could not be looked at")),
        ]
    )

    private static let skipped = SchemaNode.object(
        "A threshold that could not be looked at",
        [.required("measure", .text("What would have been measured")), .required("reason", .text("Why it was not"))]
    )

    private static let check = SchemaNode.object(
        "One threshold",
        [
            .required("measure", .text("What is measured")),
            .required("value", .number("The measured value")),
            .required("limit", .number("The limit")),
            .required("margin", .number("Distance to the limit, positive when kept")),
        ]
    )

    private static func score(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .required("model", .text("The model")),
                .required("wape", .number("Weighted absolute percentage error, 0.05 for 5 %", from: 0)),
                .optional("mase52", .number("MAE over that of the 52-week seasonal naive", from: 0)),
                .optional("rmsse52", .number("RMSE over that of the 52-week seasonal naive", from: 0)),
                .required("bias", .number("Sum of errors over sum of tickets")),
                .optional("pinball", .number("Mean pinball loss over mean tickets", from: 0)),
                .optional("coverage80", .share("Share of weeks inside the 80 % interval")),
                .optional("coverage95", .share("Share of weeks inside the 95 % interval")),
            ]
        )
    }
}
