/// A column of the source file all of whose values are numbers, whether the config names it or not.
public struct NumericColumn: Hashable, Sendable {
    /// Its name in the header.
    public let name: String
    /// One value a row, in the unit of the file; nil where the field is empty.
    public let values: [Double?]
}
