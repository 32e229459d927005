/// Features of many rows: row-major [rows × features], one row per observation, oldest first where time matters.
public struct DesignMatrix: Hashable, Sendable {
    /// Names of the features, in column order.
    public let features: [String]
    /// Row after row.
    public private(set) var values: [Double] = []

    /// An empty matrix of these features.
    public init(features: [String]) {
        self.features = features
    }

    /// Number of features.
    public var columns: Int { features.count }

    /// Number of rows.
    public var rows: Int { columns == 0 ? 0 : values.count / columns }

    /// Makes room for so many rows at once.
    public mutating func reserve(rows: Int) {
        values.reserveCapacity(rows * columns)
    }

    /// Adds a row.
    ///
    /// - Parameter row: one value per feature; another number is a programmer's mistake.
    public mutating func append(_ row: [Double]) {
        precondition(row.count == columns, "a row of \(row.count) values in a matrix of \(columns) features")
        values.append(contentsOf: row)
    }

    /// The values of one row.
    public subscript(row index: Int) -> ArraySlice<Double> { values[index * columns..<(index + 1) * columns] }

    /// The values of one feature; nil where there is no such feature.
    public func column(_ feature: String) -> [Double]? {
        guard let index = features.firstIndex(of: feature) else { return nil }
        return stride(from: index, to: values.count, by: columns).map { values[$0] }
    }
}
