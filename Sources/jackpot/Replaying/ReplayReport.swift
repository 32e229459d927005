import Lottery
import Replay

/// What decisions about past draws would have brought beside what was played; also the command's JSON.
struct ReplayReport: Encodable {
    /// A jackpot of a draw.
    struct Jackpot: Encodable {
        let jackpot: Money
        let expectedNetRevenue: Money
        /// Rules that it breaks at what it would have sold.
        let breaks: [ConstraintKind]
    }

    /// One draw.
    struct Line: Encodable {
        let period: SalesPeriod
        /// `champion 7`, or `retrained core`.
        let model: String
        let status: Recommendation.Status
        let looksAhead: Bool
        let played: Jackpot
        let decided: Jackpot
        let best: Jackpot
    }

    /// All draws together; shares are fractions.
    struct Totals: Encodable {
        let played: Money
        let decided: Money
        let best: Money
        let gain: Money
        let gainShare: Double?
        let standardError: Money?
        let probability: Double?
        let regretOfDecided: Double?
        let regretOfPlayed: Double?
        let drawsWherePlayedAloneBreaksARule: Int
        let drawsWhereDecidedAloneBreaksARule: Int
    }

    let country: CountryName
    let currency: Currency
    let cadence: Cadence
    /// Weeks asked for.
    let weeks: Int
    /// Periods without a jackpot or sales on record.
    let leftOut: Int
    /// Draws by who decided them.
    let decidedBy: [String: Int]
    /// Oldest first.
    let draws: [Line]
    let totals: Totals
    /// How the figures are to be read.
    let notes: [String]
}

extension ReplayReport {
    /// Writes down draws that were decided again.
    ///
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    init(
        _ draws: [ReviewedDraw],
        weeks: Int,
        leftOut: Int,
        _ configuration: CountryConfiguration
    ) throws(InvalidValue) {
        country = configuration.country
        currency = configuration.currency
        cadence = configuration.draws.cadence
        self.weeks = weeks
        self.leftOut = leftOut
        decidedBy = draws.reduce(into: [:]) { $0[$1.model.words, default: 0] += 1 }
        var lines: [Line] = []
        for draw in draws { lines.append(try Line(draw)) }
        self.draws = lines
        totals = try Totals(ReplaySummary(draws))
        notes = ReplayNotes(draws, configuration).lines
    }
}

extension ReplayReport.Line {
    fileprivate init(_ draw: ReviewedDraw) throws(InvalidValue) {
        period = draw.period
        model = draw.model.words
        status = draw.status
        looksAhead = draw.looksAhead
        played = try ReplayReport.Jackpot(draw.played)
        decided = try ReplayReport.Jackpot(draw.decided)
        best = try ReplayReport.Jackpot(draw.best)
    }
}

extension ReplayReport.Jackpot {
    fileprivate init(_ valued: ValuedJackpot) throws(InvalidValue) {
        jackpot = valued.jackpot
        expectedNetRevenue = try Money(units: valued.netRevenue)
        breaks = valued.broken
    }
}

extension ReplayReport.Totals {
    fileprivate init(_ summary: ReplaySummary) throws(InvalidValue) {
        played = try Money(units: summary.played)
        decided = try Money(units: summary.decided)
        best = try Money(units: summary.best)
        gain = try Money(units: summary.gain)
        gainShare = summary.gainShare
        if let error = summary.standardError { standardError = try Money(units: error) } else { standardError = nil }
        probability = summary.probability
        regretOfDecided = summary.regretOfDecided
        regretOfPlayed = summary.regretOfPlayed
        drawsWherePlayedAloneBreaksARule = summary.brokenByPlayed
        drawsWhereDecidedAloneBreaksARule = summary.brokenByDecided
    }
}

extension DecidingModel {
    /// `champion 7`, or `retrained core`.
    fileprivate var words: String {
        switch self {
        case .champion(let version): "champion \(version)"
        case .retrained(let family): "retrained \(family.rawValue)"
        }
    }
}
