import Lottery

extension ArtifactSchema {
    static let plannedPeriod = ArtifactSchema(
        "planned-period",
        version: 1,
        .object(
            "What is known of the coming draw, or of its week",
            [
                .required("period", .period("The week or the draw")),
                .required("promo", .flag("Whether a promotion is planned")),
                .required("holiday", .integer("Holiday code, 0 for none", from: 0)),
                .optional("marketing", .number("Planned marketing spend, currency units")),
            ]
        )
    )

    static let validation = ArtifactSchema(
        "validation",
        version: 1,
        .object(
            "What the checks said of a country's data",
            [
                .required("country", .country),
                .required("rows", .integer("Rows of the country in the source file", from: 0)),
                .optional("firstPeriod", .period("First week or draw")),
                .optional("lastPeriod", .period("Last week or draw")),
                .required("checks", .list(of: check, "Every check that ran")),
                .required("findings", .list(of: finding, "All findings, heaviest first")),
            ]
        )
    )

    private static let check = SchemaNode.choice(ValidationCheck.allCases, "A check")

    private static let finding = SchemaNode.object(
        "One thing a check found",
        [
            .required("check", check),
            .required("severity", .choice(Finding.Severity.allCases, "Its weight")),
            .required("lines", .list(of: .integer("A line, the header being 1", from: 1), "Lines of the source file")),
            .optional("column", .text("The column of the source file")),
            .required("problem", .text("What was found, with values and units")),
            .required("fix", .text("How to mend it")),
        ]
    )
}
