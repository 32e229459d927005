import Lottery

extension ArtifactSchema {
    static let sensitivity = ArtifactSchema(
        "sensitivity",
        version: 1,
        .object(
            "How the recommendation moves with what it assumes and with its limits",
            [
                .required("country", .country),
                .required("draw", .day("The day of the draw")),
                .required("currency", .currency),
                .required("jackpot", .money("The answer that changes are measured from", from: 0)),
                .required("draws", .integer("Draws that every figure decides together, 1 for the coming one", from: 1)),
                .required("bars", .list(of: bar, "The tornado, the widest swing first")),
                .required("breakEvens", .list(of: breakEven, "Both directions of every factor but cash")),
            ]
        )
    )

    private static let factor = SchemaNode.choice(SensitivityFactor.allCases, "What changes")
    private static let title = SchemaNode.text("The factor in words")

    private static let bar = SchemaNode.object(
        "One bar of the tornado",
        [
            .required("factor", factor),
            .required("title", title),
            .required("change", .number("Change either way: \(changeUnits)", from: 0)),
            .required("fallen", answer("The answer when the factor falls")),
            .required("risen", answer("The answer when the factor rises")),
            .required("swing", .money("Distance of the two jackpots", from: 0)),
        ]
    )

    private static let breakEven = SchemaNode.object(
        "Where the answer turns when one factor moves in one direction",
        [
            .required("factor", factor),
            .required("title", title),
            .required("towards", .number("The largest change looked at: \(changeUnits)")),
            .optional("turn", turn),
        ]
    )

    private static let turn = SchemaNode.object(
        "A point at which the answer becomes another",
        [
            .required("change", .number("The largest change that leaves the answer: \(changeUnits)")),
            .required("jackpot", .money("The jackpot beyond it", from: 0)),
            .required("status", recommendationStatus),
        ]
    )

    private static let changeUnits =
        "added to the elasticity or a payout ratio, or a fraction of the chance or of available cash"

    private static func answer(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .required("jackpot", .money("The jackpot", from: 0)),
                .required("status", recommendationStatus),
                .required("expectedNetRevenue", .money("Expected net revenue of the coming draw")),
            ]
        )
    }
}
