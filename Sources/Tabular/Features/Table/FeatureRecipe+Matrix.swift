extension FeatureRecipe {
    /// The features of every row of a table, each from what was published before it.
    ///
    /// Rows are taken by day, and those of the same day do not see one another; without days they are taken in the
    /// order of the table, one by one. Rows of one series that share a day are remembered in the order of the table.
    ///
    /// - Parameter table: has all columns of the recipe; texts are categories, truth is 1 and 0.
    /// - Returns: the features, rows in the order of the table.
    /// - Throws: `FeatureTableError` for columns that are missing or cannot be used.
    public func matrix(of table: Table) throws(FeatureTableError) -> FeatureMatrix {
        let plans = try SourceNumbers(planned, of: table)
        let results = try SourceNumbers(outcomes.map(\.name), of: table)
        let series = try SeriesNumbers(groupedBy, of: table)
        let calendar = try RowDays(day, of: table)
        var memory = PanelMemory(self, series: series.count)
        var matrix = FeatureMatrix(columns: columns, rowCount: table.rowCount)
        calendar.forEachMoment { rows in
            let planned = rows.map { PlannedRow(day: calendar.days?[$0], known: plans.row($0)) }
            for (row, plan) in zip(rows, planned) { memory.write(plan, of: series.rows[row], to: row, of: &matrix) }
            for (row, plan) in zip(rows, planned) {
                memory.remember(PastRow(plan, known: results.row(row)), of: series.rows[row])
            }
        }
        return matrix
    }
}
