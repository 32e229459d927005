/// The days of a table's rows, and the order in which rows happened.
struct RowDays {
    /// One a row; nil without a column of days.
    let days: [Int]?
    private let rowCount: Int

    /// - Throws: `FeatureTableError` for a column that is missing, holds no days or lacks one.
    init(_ name: String?, of table: Table) throws(FeatureTableError) {
        self.rowCount = table.rowCount
        guard let name else {
            self.days = nil
            return
        }
        let column = try table.column(named: name)
        guard case .day(let days) = column else { throw .notDays(name, column.type) }
        if let row = (0..<days.count).first(where: { days[$0] == nil }) {
            throw .missingValue(name, line: Int(table.lines[row]))
        }
        self.days = days.storage
    }

    /// Calls the body with rows that happened at once, oldest first, in the order of the table.
    ///
    /// Without days each row is alone.
    func forEachMoment(_ body: (ArraySlice<Int>) -> Void) {
        let order = inOrder()
        var start = 0
        while start < order.count {
            let end = order[start...].firstIndex { !isAtOnce($0, order[start]) } ?? order.count
            body(order[start..<end])
            start = end
        }
    }

    private func inOrder() -> [Int] {
        guard let days else { return Array(0..<rowCount) }
        return (0..<rowCount).sorted { (days[$0], $0) < (days[$1], $1) }
    }

    private func isAtOnce(_ row: Int, _ other: Int) -> Bool {
        guard let days else { return row == other }
        return days[row] == days[other]
    }
}
