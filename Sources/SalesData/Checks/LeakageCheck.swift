internal import Lottery

/// No column that is used before the draw is a share of the draw's own sales, alone or multiplied by another column.
///
/// The second case is a prize for each winner: times the number of winners it is the share of sales.
struct LeakageCheck: SalesCheck {
    let check = ValidationCheck.leakage

    func observations(_ sales: CheckedSales) -> [Observation] {
        inputs(sales).compactMap { input in
            alone(input, sales) ?? together(input, sales)
        }
    }

    /// Columns that a model may look at before the draw: the jackpot, and marketing where no plan of it is kept.
    private func inputs(_ sales: CheckedSales) -> [(name: String, values: [Double?])] {
        let jackpot = sales.columns.jackpot.map { ($0.name, sales.rows.map(\.sales.jackpot)) }
        let marketing = sales.columns.marketing.map { ($0.name, sales.rows.map(\.sales.marketing)) }
        return [jackpot, sales.configuration.source.plannedFile == nil ? marketing : nil].compactMap(\.self)
    }

    private func measure(_ values: [Double?], _ sales: CheckedSales) -> ShareOfSales? {
        let weeks = sales.rows.map { $0.sales.period.firstDay.daysSinceEpoch / 7 }
        return ShareOfSales(column: values, sales: sales.sales, weekNumbers: weeks)
    }

    private func alone(_ input: (name: String, values: [Double?]), _ sales: CheckedSales) -> Observation? {
        guard let measure = measure(input.values, sales), measure.isShare else { return nil }
        return observation(input.name, "\(input.name)", measure, sales)
    }

    private func together(_ input: (name: String, values: [Double?]), _ sales: CheckedSales) -> Observation? {
        for other in sales.numericColumns
        where other.name != input.name && measure(other.values, sales)?.isShare != true {
            let product = zip(input.values, other.values).map { left, right in
                left.flatMap { left in right.map { left * $0 } }
            }
            guard let measure = measure(product, sales), measure.isShare else { continue }
            return observation(input.name, "\(input.name) times \(other.name)", measure, sales)
        }
        return nil
    }

    private func observation(
        _ column: String,
        _ subject: String,
        _ measure: ShareOfSales,
        _ sales: CheckedSales
    ) -> Observation {
        Observation(
            lines: [],
            column: column,
            problem:
                "\(subject) is \(Figure(100 * measure.share)) % of sales in \(measure.weeks) \(sales.cadence.plural) (scatter"
                + " \(Figure(100 * measure.scatter)) %; correlation \(Figure(measure.correlation)) beyond what was known"
                + " before the draw): only the draw's own sales could tell it",
            fix: "name a column that was published before the draw, or none"
        )
    }
}
