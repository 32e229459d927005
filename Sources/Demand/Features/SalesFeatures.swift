internal import Foundation
public import Lottery
public import Tabular

/// Makes the features of a country's periods, row by row from the first on.
///
/// The recipe is data. What it remembers it is given one period after the other, so that the features of a period can
/// depend on published periods and on what is planned alone.
public struct SalesFeatures: Hashable, Sendable, Codable {
    /// The features, and how late outcomes are published.
    public let recipe: FeatureRecipe
    private let facts: CalendarFacts

    /// Draws after the last win that still count.
    static let rolloverCap = 6

    /// The features of a country.
    ///
    /// - Throws: `RecipeError` for settings that no recipe can hold.
    public init(_ configuration: CountryConfiguration) throws(RecipeError) {
        self.facts = CalendarFacts(schedule: configuration.draws, calendar: configuration.calendar)
        self.recipe = try Self.recipe(
            habit: configuration.forecast.fatigueHalfLife,
            knowsWins: configuration.source.columns.won != nil,
            publicationLag: configuration.source.publicationLag
        )
    }

    /// Every period of a history as the models see it, oldest first.
    public func series(of history: SalesHistory) -> [Observation] {
        var walk = Walk(recipe, facts)
        return history.periods.map { walk.observe($0) }
    }

    /// The features of the period that is planned after a history; its jackpot is the last one known.
    public func coming(after history: SalesHistory) -> DrawFeatures {
        var walk = Walk(recipe, facts)
        for period in history.periods { _ = walk.observe(period) }
        return walk.features(of: history.planned, jackpot: nil)
    }

    /// The features of the planned period and of ordinary ones after it, as if nothing were sold in between.
    ///
    /// - Parameters:
    ///   - history: the published periods, and the planned one.
    ///   - draws: how many periods.
    ///   - schedule: when they take place.
    /// - Returns: one for each period, at the jackpot last known.
    func coming(after history: SalesHistory, draws: Int, schedule: DrawSchedule) -> [DrawFeatures] {
        var walk = Walk(recipe, facts)
        for period in history.periods { _ = walk.observe(period) }
        var planned = history.planned
        return (0..<draws).map { _ in
            defer { planned = PlannedPeriod(period: schedule.period(after: planned.period), promo: false, holiday: 0) }
            return walk.pass(planned)
        }
    }

    private static func recipe(
        habit: Double,
        knowsWins: Bool,
        publicationLag: Int
    ) throws(RecipeError) -> FeatureRecipe {
        let jackpot = SalesFeature.logJackpot.rawValue
        let memories = [
            Feature(SalesFeature.reference.rawValue, .weightedMean(jackpot, halfLife: habit)),
            Feature(
                SalesFeature.rollovers.rawValue,
                knowsWins
                    ? .rowsSince(.nonzero, of: won, cap: rolloverCap)
                    : .rowsSince(.falls, of: jackpot, cap: rolloverCap)
            ),
            Feature("season", .calendar(.fourier(harmonics: 2))),
            Feature(SalesFeature.weekday.rawValue, .calendar(.weekday)),
            Feature(SalesFeature.dayOfMonth.rawValue, .calendar(.dayOfMonth)),
            Feature(SalesFeature.lastSales.rawValue, .lastKnown(sales)),
            Feature(SalesFeature.usualSales.rawValue, .rolling(sales, .median, rows: 26)),
        ]
        let planned = SalesFeature.planned.map { Feature($0.rawValue, .planned($0.rawValue)) }
        return try FeatureRecipe(
            planned + memories,
            planned: SalesFeature.planned.map(\.rawValue),
            outcomes: [
                OutcomeColumn(won, publicationLag: publicationLag),
                OutcomeColumn(sales, publicationLag: publicationLag),
            ],
            day: "day"
        )
    }

    private static let won = "won"
    private static let sales = "log tickets"
}

extension SalesFeature {
    /// What is planned or stands in the calendar, in the order in which it is handed to the recipe.
    fileprivate static let planned: [SalesFeature] = [
        .logJackpot, .promo, .holiday, .draws, .fullDraws, .special, .daysToSpecial, .gap, .daysToHoliday,
        .daysSinceHoliday, .holidaysSinceDraw, .years,
    ]
}

/// A walk along a history, from its first period on.
private struct Walk {
    private var memory: SeriesMemory
    private let facts: CalendarFacts
    private let places: [Int]
    private var standIn = JackpotStandIn()
    private var lastDay: Int?

    init(_ recipe: FeatureRecipe, _ facts: CalendarFacts) {
        self.memory = recipe.memory()
        self.facts = facts
        self.places = SalesFeature.allCases.map { recipe.columns.firstIndex(of: $0.rawValue) ?? 0 }
    }

    /// The features of a period, made before it is remembered, and what it sold.
    mutating func observe(_ sold: PeriodSales) -> Observation {
        let planned = PlannedPeriod(
            period: sold.period,
            promo: sold.promo,
            holiday: sold.holiday
        )
        let row = row(planned, jackpot: sold.jackpot)
        let observation = Observation(features: features(row), sold)
        memory.remember(
            PastRow(row, outcomes: [sold.won.map { $0 ? 1 : 0 }, observation.logTickets])
        )
        if observation.hasOwnJackpot, let known = observation.features.logJackpot { standIn.learn(known) }
        lastDay = sold.period.day.daysSinceEpoch
        return observation
    }

    func features(of planned: PlannedPeriod, jackpot: Double?) -> DrawFeatures {
        features(row(planned, jackpot: jackpot))
    }

    /// The features of a period that nothing will be known of when the next is looked at.
    mutating func pass(_ planned: PlannedPeriod) -> DrawFeatures {
        let features = features(of: planned, jackpot: nil)
        lastDay = planned.period.day.daysSinceEpoch
        return features
    }

    private func features(_ row: PlannedRow) -> DrawFeatures {
        let all = memory.features(of: row)
        var values = places.map { all[$0] }
        // Before any jackpot is remembered players are used to the one they see.
        let reference = SalesFeature.reference.position
        if values[reference].isNaN { values[reference] = values[SalesFeature.logJackpot.position] }
        return DrawFeatures(day: row.day ?? 0, values: values)
    }

    private func row(_ planned: PlannedPeriod, jackpot: Double?) -> PlannedRow {
        let period = planned.period
        let day = period.day.daysSinceEpoch
        let draws = facts.draws(in: period)
        let reach = CalendarFacts.holidayReach
        let gap = min(lastDay.map { day - $0 } ?? reach, reach)
        let near = facts.holidays(day - reach...day + reach)
        return PlannedRow(
            day: day,
            [
                jackpot.flatMap { $0 > 0 ? log($0) : nil } ?? standIn.logJackpot,
                planned.promo ? 1 : 0, Double(planned.holiday),
                log(Double(draws.left)), log(Double(draws.full)), facts.isSpecial(period) ? 1 : 0,
                Double(facts.daysToSpecial(after: period)),
                log(Double(max(gap, 1))), Double(near.first { $0 >= day }.map { $0 - day } ?? reach),
                Double(near.last { $0 <= day }.map { day - $0 } ?? reach),
                Double(near.count { $0 > day - gap && $0 <= day }), Double(day) / 364,
            ]
        )
    }
}
