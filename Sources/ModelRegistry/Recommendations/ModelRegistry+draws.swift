import GRDB
public import Lottery

extension ModelRegistry {
    /// The draws that a country has a recommendation for, feasible or not.
    ///
    /// - Throws: `RegistryError`.
    public func recommendedDraws(of country: CountryName) throws -> Set<CalendarDay> {
        try read { database in
            let days = try String.fetchAll(
                database,
                sql: "SELECT DISTINCT draw FROM recommendation WHERE country = ?",
                arguments: [country.text]
            )
            return Set(days.compactMap { CalendarDay(iso: $0) })
        }
    }
}
