import Lottery

extension ArtifactSchema {
    static let source = SchemaNode.object(
        "Where the sales come from",
        [
            .required("file", .text("The sales file, relative to the config's folder")),
            .optional("plannedFile", .text("The file of coming weeks, relative to the config's folder")),
            .required("rowFilter", .map(of: .text("The text it must hold"), "The country's rows, by column")),
            .required("columns", columns),
            .required("dialect", dialect),
            .required("expandedSizeLimitBytes", .integer("Largest size after decompression, bytes", from: 1)),
            .required("publicationLag", .integer("Weeks until a week's sales are known", from: 0)),
        ]
    )

    private static let columns = SchemaNode.object(
        "Which column holds what",
        [
            .required("week", .text("Column of the week")),
            .required("weekMark", .choice(SalesColumns.WeekMark.allCases, "What it holds")),
            .required("volume", column("Tickets or sales")),
            .required("quantity", .choice(SalesColumns.Quantity.allCases, "Which of the two")),
            .optional("jackpot", column("Announced jackpot")),
            .optional("netRevenue", column("Net revenue")),
            .optional("marketing", column("Marketing spend")),
            .optional("prizesPaid", column("All prizes paid")),
            .optional("won", .text("Column that says whether it was won")),
            .optional("promo", .text("Column of promotions")),
            .optional("holiday", .text("Column of holidays")),
        ]
    )

    private static func column(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .required("name", .text("The name in the header")),
                .required("unit", .choice(SourceColumn.Unit.allCases, "What one counts for")),
            ]
        )
    }

    private static let dialect = SchemaNode.object(
        "How the text is written",
        [
            .required("delimiter", .text("Between fields")),
            .required("decimalMark", .text("Between whole and fraction")),
            .optional("thousandsMark", .text("Between thousands")),
            .optional("currencyPrefix", .text("What may stand before an amount")),
            .required("encoding", .choice(TextDialect.Encoding.allCases, "Character encoding")),
            .required("dayOrder", .choice(TextDialect.DayOrder.allCases, "How days are written")),
        ]
    )
}
