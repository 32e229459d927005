/// A value that is one row of a table artifact.
public protocol ArtifactRow: Sendable {
    /// The artifact that the rows make up.
    static var artifact: ArtifactName { get }
    /// The names in the header, in order.
    static var columns: [String] { get }

    /// Reads a row; the cells stand in the order of `columns`.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    init(cells: RowCells) throws(ArtifactError)

    /// One text per column; absent values are empty.
    var cells: [String] { get }
}
