import Lottery

/// A draw of a country that is to be run.
struct DrawTarget: Sendable {
    let file: CountryFile
    let draw: DrawChoice
}

/// Several countries' draws in the order in which they are run: in one round at most one draw of each country, and each
/// country's draws one after another.
///
/// The draws of one week share a round, so that the countries of a cash pool are decided together.
struct BackfillRounds: Sendable {
    /// Each round with the draws of different countries.
    let rounds: [[DrawTarget]]

    init(_ countries: [CountryDraws]) {
        let weeks = Set(countries.flatMap(\.draws).map { ISOWeek(containing: $0) }).sorted()
        rounds = weeks.flatMap { week in Self.rounds(of: week, countries) }
    }

    private static func rounds(of week: ISOWeek, _ countries: [CountryDraws]) -> [[DrawTarget]] {
        let drawn = countries.map { country in
            (country.file, country.draws.filter { ISOWeek(containing: $0) == week })
        }
        return (0..<(drawn.map(\.1.count).max() ?? 0)).map { turn in
            drawn.filter { turn < $0.1.count }.map { DrawTarget(file: $0.0, draw: .on($0.1[turn])) }
        }
    }
}
