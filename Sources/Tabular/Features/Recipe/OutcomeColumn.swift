/// A column that is known only after its row, and how long after.
public struct OutcomeColumn: Hashable, Sendable, Codable {
    /// Its name.
    public let name: String
    /// Rows of the same group that must pass before it is published; 0 where the row before is known.
    ///
    /// Row t knows the values of the rows s with s + lag < t.
    public let publicationLag: Int

    /// A column and when it is published.
    public init(_ name: String, publicationLag: Int = 0) {
        self.name = name
        self.publicationLag = publicationLag
    }
}
