/// Features of the rows of a table: row-major [rows × columns], rows in the order of the table; NaN where unknown.
public struct FeatureMatrix: Hashable, Sendable {
    /// Names of the columns.
    public let columns: [String]
    /// Row after row.
    public internal(set) var values: [Double]
    /// Number of rows.
    public let rowCount: Int

    init(columns: [String], rowCount: Int) {
        self.columns = columns
        self.rowCount = rowCount
        self.values = Array(repeating: .nan, count: rowCount * columns.count)
    }

    /// The features of a row.
    public subscript(row index: Int) -> ArraySlice<Double> {
        values[index * columns.count..<(index + 1) * columns.count]
    }

    /// The values of a column; nil where there is none of that name.
    public func column(_ name: String) -> [Double]? {
        guard let index = columns.firstIndex(of: name) else { return nil }
        return stride(from: index, to: values.count, by: columns.count).map { values[$0] }
    }
}
