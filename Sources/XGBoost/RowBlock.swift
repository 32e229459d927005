/// Numbers of many rows, row-major [rows × columns] in 32-bit floats, as the library takes them; NaN means missing.
public struct RowBlock: Hashable, Sendable {
    /// Row after row.
    public let values: [Float]
    /// Columns of each row.
    public let columns: Int

    /// - Throws: `XGBoostError.length` unless whole rows fit.
    public init(values: [Float], columns: Int) throws(XGBoostError) {
        guard columns > 0, values.count % columns == 0 else {
            throw .length(of: "values", found: values.count, expected: columns)
        }
        self.values = values
        self.columns = columns
    }

    /// The number of rows.
    public var rows: Int { values.count / columns }
}
