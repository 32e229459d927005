import Lottery

/// Why a country's past cannot be decided again.
enum ReplayError: ExplainedError, Hashable {
    /// A number of weeks that is not replayed.
    case weeksOutOfRange(Int)
    /// No draw has enough sales before it.
    case historyTooShort(country: CountryName, periods: String, needed: String)
    /// None of the periods has a jackpot and sales on record.
    case noJackpots(country: CountryName, file: String, periods: String)

    /// What the number of weeks may be.
    static let weekLimits = Limits.from(1, to: 520)

    /// Refuses a number of weeks outside its limits.
    static func check(weeks: Int) throws(ReplayError) {
        guard weekLimits.admit(Double(weeks)) else { throw .weeksOutOfRange(weeks) }
    }

    var what: String {
        switch self {
        case .weeksOutOfRange(let weeks): "\(weeks) weeks cannot be decided again"
        case .historyTooShort(_, let periods, let needed):
            "no draw has \(needed) with sales published before it; the history has \(periods)"
        case .noJackpots(_, _, let periods): "none of \(periods) has both a jackpot and sales on record"
        }
    }

    var place: String {
        switch self {
        case .weeksOutOfRange: "the option --weeks"
        case .historyTooShort(let country, _, _): "country \(country)"
        case .noJackpots(let country, let file, _): "\(file), country \(country)"
        }
    }

    var fix: String {
        switch self {
        case .weeksOutOfRange: "use a number \(Self.weekLimits.words)"
        case .historyTooShort: "wait for more periods, or lower forecast.min-periods"
        case .noJackpots:
            "name the column of announced jackpots as data.columns.jackpot in the config, or ask for more --weeks"
        }
    }

    var exitStatus: ExitStatus {
        switch self {
        case .weeksOutOfRange: .usage
        case .historyTooShort, .noJackpots: .dataRefused
        }
    }
}
