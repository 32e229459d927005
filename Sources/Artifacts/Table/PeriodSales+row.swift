public import Lottery

extension PeriodSales: ArtifactRow {
    /// `sales-history.csv`.
    public static var artifact: ArtifactName { .salesHistory }

    /// Week or draw, tickets, amounts in currency units, flags 0 or 1.
    public static var columns: [String] {
        ["period", "tickets", "jackpot", "won", "prizes_paid", "net_revenue", "marketing", "promo", "holiday"]
    }

    /// Reads a row.
    public init(cells: RowCells) throws(ArtifactError) {
        self.init(
            period: try cells.period("period"),
            tickets: try cells.number("tickets"),
            jackpot: try cells.number("jackpot"),
            won: try cells.flag("won"),
            prizesPaid: try cells.number("prizes_paid"),
            netRevenue: try cells.number("net_revenue"),
            marketing: try cells.number("marketing"),
            promo: try cells.requiredFlag("promo"),
            holiday: try cells.integer("holiday")
        )
    }

    /// The row's texts.
    public var cells: [String] {
        [
            period.description, Cell.text(tickets), Cell.text(jackpot), Cell.text(won), Cell.text(prizesPaid),
            Cell.text(netRevenue), Cell.text(marketing), Cell.text(promo), String(holiday),
        ]
    }
}
