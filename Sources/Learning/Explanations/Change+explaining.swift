extension Change {
    /// Compares what two models say of two rows.
    ///
    /// - Parameters:
    ///   - before: the old values.
    ///   - after: the new values.
    ///   - old: explains a row by the old model.
    ///   - new: explains a row by the new model.
    /// - Throws: what the explanations throw.
    public init<Row, Failure>(
        from before: Row,
        to after: Row,
        old: (Row) throws(Failure) -> Contributions,
        new: (Row) throws(Failure) -> Contributions
    ) throws(Failure) {
        self.init(
            from: try old(before),
            to: try new(after),
            oldModelAtNewValues: try old(after),
            newModelAtOldValues: try new(before)
        )
    }
}
