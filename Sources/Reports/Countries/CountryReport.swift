/// The latest answer of a country, and where its report lies.
package struct CountryReport {
    let facts: RunFacts
    let place: String?

    /// - Parameters:
    ///   - facts: what the run has to tell.
    ///   - place: the report, relative to the page over all countries; nil where the run has none.
    package init(_ facts: RunFacts, place: String?) {
        self.facts = facts
        self.place = place
    }
}
