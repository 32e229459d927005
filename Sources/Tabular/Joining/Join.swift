/// Puts the rows of two tables side by side where the values of key columns are equal.
///
/// Which rows may share a key is stated and checked: a join that multiplies rows unseen is the commonest way to count
/// sales twice.
public struct Join: Hashable, Sendable {
    /// What becomes of rows of the left table without a partner.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// They are left out.
        case inner
        /// They stay, with missing values in the columns of the right table.
        case left
    }

    /// How many rows of either table may share a key.
    public enum Cardinality: String, CaseIterable, Hashable, Sendable {
        /// One of each.
        case oneToOne = "one-to-one"
        /// Many of the left table and one of the right.
        case manyToOne = "many-to-one"
    }

    /// Names of the key columns, in both tables; whole numbers, texts, truth values or days.
    public let keys: [String]
    /// What becomes of rows without a partner.
    public let kind: Kind
    /// How many rows may share a key.
    public let cardinality: Cardinality

    /// Describes a join.
    public init(on keys: [String], kind: Kind, cardinality: Cardinality) {
        self.keys = keys
        self.kind = kind
        self.cardinality = cardinality
    }

    /// Joins two tables.
    ///
    /// A missing key is equal to none, not even to another missing one.
    ///
    /// - Parameters:
    ///   - left: the table whose rows, order and line numbers the result keeps.
    ///   - right: the table that adds its columns but for the keys.
    /// - Returns: at most as many rows as the left table has; exactly as many for the kind `left`.
    /// - Throws: `JoinError` for keys that are not there, differ in type or repeat against the cardinality, and for
    ///   other columns of the same name.
    public func table(_ left: Table, with right: Table) throws(JoinError) -> Table {
        let added = right.names.filter { !keys.contains($0) }
        if let name = added.first(where: { left.names.contains($0) }) { throw .sameColumn(name) }
        let numbers = try JoinNumbers(keys, left, right)
        if cardinality == .oneToOne { _ = try numbers.rowsByNumber(.left, of: left) }
        let partnerByNumber = try numbers.rowsByNumber(.right, of: right)
        let partners = numbers.left.map { $0.flatMap { partnerByNumber[$0] } }
        let rows = left.lines.indices.filter { kind == .left || partners[$0] != nil }
        let taken = rows.map { partners[$0] }
        return Table(
            names: left.names + added,
            columns: left.columns.map { $0.taking(rows) } + added.compactMap { right[$0]?.taking(taken) },
            lines: rows.map { left.lines[$0] }
        )
    }
}
