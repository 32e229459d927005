import Artifacts
import Demand
import Foundation
import JackpotOptimization
import Lottery

/// One simulated country under one seed: its history, and the truth about the weeks that are judged.
struct JudgedCountry {
    /// The truth about one judged week.
    struct Truth {
        /// Mean of log tickets at each rung, given the noise of the week before.
        let meanLogTickets: [Double]
        /// The same at the jackpot that was announced.
        let announced: Double
        /// Tickets that were sold.
        let tickets: Double
        /// Whether a promotion ran.
        let promotion: Bool
    }

    static let learntWeeks = 104
    static let judgedWeeks = 52
    private static let firstWeek = ISOWeek(containing: CalendarDay(daysSinceEpoch: 18_267))

    private let configuration: CountryConfiguration
    private let weeks: [PeriodSales]
    private let truths: [Truth]

    /// Plays the historic policy.
    init(_ country: SimulatedCountry, seed: UInt64, configuration: CountryConfiguration) throws {
        self.configuration = configuration
        let count = Self.learntWeeks + Self.judgedWeeks
        var market = try SimulatedMarket(country, seed: seed, weeks: count)
        var weeks: [PeriodSales] = []
        var truths: [Truth] = []
        var carried = 0.0
        for week in 0..<count {
            let jackpot = HistoricPolicy().jackpot(in: market)
            let promotion = market.hasPromotion(week: week)
            let memory = market.memory
            let mean = { (jackpot: Double) in
                country.meanLogTickets(week: week, jackpot: jackpot, memory: memory, promotion: promotion)
            }
            let rungs = configuration.ladder.rungs.map { mean($0.units) + carried }
            let announced = mean(jackpot) + carried
            let draw = market.play(jackpot: jackpot)
            // An outlier is taken for noise that lasts: it cannot be told from it, and comes in a week of a hundred.
            carried = country.autocorrelation * (log(draw.tickets) - mean(jackpot))
            truths.append(
                Truth(meanLogTickets: rungs, announced: announced, tickets: draw.tickets, promotion: promotion)
            )
            weeks.append(
                PeriodSales(
                    period: .week(Self.firstWeek.advanced(by: week)),
                    tickets: draw.isMissing ? nil : draw.tickets,
                    jackpot: jackpot,
                    won: draw.won,
                    promo: promotion,
                    holiday: draw.holiday
                )
            )
        }
        self.weeks = weeks
        self.truths = truths
    }

    /// Measures the model on the judged weeks.
    func scores() throws -> CountryScores {
        var scores = CountryScores()
        try judge(&scores)
        for week in stride(from: Self.learntWeeks, to: weeks.count, by: 13) { try compareCurve(at: week, &scores) }
        return scores
    }

    private func judge(_ scores: inout CountryScores) throws {
        let history = try history(before: weeks.count)
        let judged = try SalesModel.train(history: history, configuration: configuration).model
            .evaluate(against: nil, history: history, configuration: configuration).evaluation
        scores.runs = 1
        scores.wape = judged.challenger.wape
        scores.coverage = judged.challenger.coverage80 ?? .nan
        let pairs = zip(weeks, truths).dropFirst(Self.learntWeeks).filter { $0.0.tickets != nil }.map(\.1)
        let missed = pairs.reduce(0) { $0 + abs(exp($1.announced) - $1.tickets) }
        scores.irreducible = missed / pairs.reduce(0) { $0 + $1.tickets }
    }

    /// Compares the curve that production would have had with the truth, rung by rung.
    private func compareCurve(at week: Int, _ scores: inout CountryScores) throws {
        let history = try history(before: week)
        let trained = try SalesModel.train(history: history, configuration: configuration)
        let curve = try trained.model.curve(history: history, ladder: configuration.ladder, scenarios: 51)
        let highest = weeks[..<week].compactMap(\.jackpot).max() ?? 0
        for (rung, truth) in zip(curve.rungs, truths[week].meanLogTickets) where rung.jackpot.units <= 2 * highest {
            let square = (log(rung.tickets[25]) - truth) * (log(rung.tickets[25]) - truth)
            if rung.jackpot.units <= highest { scores.inside.add(square) } else { scores.outside.add(square) }
        }
    }

    private func history(before week: Int) throws -> SalesHistory {
        let next = week < weeks.count ? weeks[week] : nil
        let planned = PlannedPeriod(
            period: .week(Self.firstWeek.advanced(by: week)),
            promo: next?.promo ?? false,
            holiday: next?.holiday ?? 0
        )
        return try SalesHistory(periods: Array(weeks[..<week]), planned: planned)
    }
}
