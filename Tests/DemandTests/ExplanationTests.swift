import Foundation
import Learning
import Lottery
import TestSupport
import Testing

@testable import Demand

/// Every sum closes, for every family and both cadences, to forecasts that are made without it.
@Suite struct ExplanationTests {
    private static let everyCadence: [Cadence] = [.week, .draw]

    private func explained(
        _ members: [ModelFamily],
        _ cadence: Cadence
    ) throws -> (explanation: ForecastExplanation, country: ExplainedCountry) {
        let country = try ExplainedCountry(cadence)
        return (try country.model(members).explanation(at: Money(units: 4e6), country), country)
    }

    @Test(arguments: ExplainedCountry.everyModel, everyCadence)
    func `base and terms close to the forecast of the curve`(_ members: [ModelFamily], _ cadence: Cadence) throws {
        let country = try ExplainedCountry(cadence)
        let model = try country.model(members)
        let explanation = try model.explanation(at: Money(units: 4e6), country)
        let atLast = try #require(explanation.atLastJackpot)
        let jackpots = [4e6, try #require(country.history.periods.last?.jackpot)]
        let forecasts = try model.logTickets(at: jackpots.map { log($0) }, history: country.history)
        for (sum, forecast) in zip([explanation.forecast, atLast], forecasts) {
            #expect(abs(sum.total - forecast) < 1e-9)
            #expect(abs(sum.logTickets - forecast) < 1e-12)
            #expect(Set(sum.terms.map(\.group)).count == sum.terms.count)
        }
        #expect([explanation.forecast.jackpot, atLast.jackpot].compactMap { $0?.units } == jackpots)
        #expect(explanation.members == members)
    }

    @Test(arguments: ExplainedCountry.everyModel, everyCadence)
    func `what moved since the last period closes, the jackpot apart`(
        _ members: [ModelFamily],
        _ cadence: Cadence
    ) throws {
        let country = try ExplainedCountry(cadence)
        let model = try country.model(members)
        let explanation = try model.explanation(at: Money(units: 6e6), country)
        let change = try #require(explanation.change)
        let last = try #require(country.history.periods.last)
        #expect(change.since == last.period)
        #expect(change.sold == last.tickets)
        let jackpot = log(try #require(last.jackpot))
        let before = try model.logTickets(at: [jackpot], history: country.before())
        #expect(abs(change.before - before[0]) < 1e-12)
        #expect(abs(change.before + change.total - explanation.forecast.logTickets) < 1e-9)
        let atLast = try #require(explanation.atLastJackpot)
        #expect(abs(change.jackpot - (explanation.forecast.logTickets - atLast.logTickets)) < 1e-12)
        #expect(change.jackpot > 0)
        #expect(abs(change.parts.reduce(0) { $0 + $1.amount } - change.total) < 1e-12)
        #expect(!change.circumstances.contains { $0.group == .jackpot || $0.amount == 0 })
        let sizes = change.circumstances.map { abs($0.amount) }
        #expect(sizes == sizes.sorted(by: >))
    }

    @Test(arguments: [0, 2])
    func `the last period is forecast from what had been published before it`(publicationLag: Int) throws {
        let country = try ExplainedCountry(.week, publicationLag: publicationLag)
        let model = try country.train([.core])
        let clean = try model.explanation(at: Money(units: 4e6), country)
        let first = country.history.periods.count - 1 - publicationLag
        var periods = country.history.periods
        for index in first..<periods.count { periods[index].tickets = 1e9 }
        let poisoned = try SalesHistory(periods: periods, planned: country.history.planned)
        let dirty = try model.explanation(
            at: Money(units: 4e6),
            history: poisoned,
            configuration: country.configuration
        )
        #expect(dirty.change?.before.bitPattern == clean.change?.before.bitPattern)
        #expect(dirty.forecast != clean.forecast)
    }

    @Test func `the terms of a core are coefficient × distance from the mean draw of the last year`() throws {
        let country = try ExplainedCountry(.week)
        let model = try country.model([.core])
        let sum = try model.explanation(at: Money(units: 4e6), country).forecast
        let rows = model.features.series(of: country.history).suffix(52).map { model.core.layout.row($0.features) }
        let draw = model.features.coming(after: country.history).announcing(logJackpot: log(4e6))
        var byHand: [ForecastGroup: Double] = [:]
        for (index, value) in model.core.layout.row(draw).enumerated() {
            let mean = rows.reduce(0) { $0 + $1[index] } / 52
            let amount = model.core.coefficients[index] * (value - mean)
            if let group = Self.group(ofColumn: model.core.layout.columns[index].name) {
                byHand[group, default: 0] += amount
            } else {
                #expect(amount == 0)
            }
        }
        byHand[.level] = sum.logTickets - model.core.coreLogTickets(draw)
        for term in sum.terms { #expect(abs(term.amount - (byHand[term.group] ?? .nan)) < 1e-9, "\(term.group)") }
        #expect(Set(sum.terms.map(\.group)) == Set(byHand.keys))
    }

    /// By the names that the model card shows, read apart from the rule under test.
    private static func group(ofColumn name: String) -> ForecastGroup? {
        if name == "intercept" { return nil }
        if name.hasPrefix("promo") { return .promo }
        if name.hasPrefix("log jackpot") { return .jackpot }
        if name.hasPrefix("holiday") { return .holidays }
        if name.hasPrefix("season") { return .season }
        if name.hasPrefix("trend") { return .trend }
        return ForecastGroup(rawValue: name)
    }

    @Test func `an average explains by the mean of its members`() throws {
        let country = try ExplainedCountry(.week)
        let sums = try [[ModelFamily.core], [.trees], [.core, .trees]].map { members in
            try country.model(members).explanation(at: Money(units: 5e6), country).forecast
        }
        #expect(abs(sums[2].base - (sums[0].base + sums[1].base) / 2) < 1e-12)
        for term in sums[2].terms {
            let mean = (sums[0].amount(of: term.group) + sums[1].amount(of: term.group)) / 2
            #expect(abs(term.amount - mean) < 1e-12, "\(term.group)")
        }
    }

    @Test(arguments: ExplainedCountry.everyModel)
    func `importance is the mean size of each group's terms, and the jackpot matters most`(
        _ members: [ModelFamily]
    ) throws {
        let (explanation, _) = try explained(members, .week)
        let importance = explanation.importance
        #expect(importance.periods == 104)
        #expect(importance.groups.allSatisfy { $0.amount >= 0 })
        #expect(importance.groups.map(\.amount) == importance.groups.map(\.amount).sorted(by: >))
        let jackpot = importance.groups.filter { [.jackpot, .referenceJackpot].contains($0.group) }
        #expect(jackpot.reduce(0) { $0 + $1.amount } > 0.05)
    }

    @Test func `importance agrees with explanations asked for one by one`() throws {
        let country = try ExplainedCountry(.week)
        let model = try country.model([.coreWithTrees])
        let importance = try model.explanation(at: Money(units: 4e6), country).importance
        let periods = ExplainedPeriods(country.history, model.features, country.configuration)
        let explainer = ForecastExplainer(try model.forecaster(), usual: periods.usual)
        var sizes: [String: Double] = [:]
        for forecast in periods.earlier.suffix(104) {
            for term in try explainer.contributions(to: [forecast])[0].terms {
                sizes[term.feature, default: 0] += abs(term.amount) / 104
            }
        }
        for group in importance.groups {
            #expect(abs(group.amount - (sizes[group.group.rawValue] ?? .nan)) < 1e-9)
        }
    }

    @Test(arguments: ExplainedCountry.everyModel, everyCadence)
    func `the answer to the jackpot runs along the ladder, rises and holds its mean in its band`(
        _ members: [ModelFamily],
        _ cadence: Cadence
    ) throws {
        let (explanation, country) = try explained(members, cadence)
        let dependence = try #require(explanation.jackpotDependence)
        let ladder = country.configuration.ladder
        #expect(dependence.periods == 52)
        #expect(dependence.points.count == 41)
        #expect(dependence.points.first?.jackpot == ladder.minimum)
        #expect(dependence.points.last?.jackpot == ladder.maximum)
        for (lower, higher) in zip(dependence.points, dependence.points.dropFirst()) {
            #expect(lower.jackpot < higher.jackpot)
            #expect(lower.mean <= higher.mean && lower.low <= higher.low && lower.high <= higher.high)
        }
        #expect(dependence.points.allSatisfy { $0.low <= $0.mean && $0.mean <= $0.high })
    }

    @Test func `a point of the answer is the mean of the forecasts of 52 periods`() throws {
        let country = try ExplainedCountry(.week)
        let model = try country.model([.core])
        let dependence = try #require(try model.explanation(at: Money(units: 4e6), country).jackpotDependence)
        let rows = model.features.series(of: country.history)
        let point = dependence.points[20]
        let tickets = rows.indices.suffix(52).map { index in
            let draw = rows[index].features.announcing(logJackpot: log(point.jackpot.units))
            let level = model.core.levelAddition(to: draw, after: rows[..<index])
            return expm1(model.core.coreLogTickets(draw) + level)
        }
        #expect(abs(point.mean / (tickets.reduce(0, +) / 52) - 1) < 1e-12)
    }

    @Test(arguments: [[ModelFamily.core], [.trees]])
    func `a game without jackpots is explained without one`(_ members: [ModelFamily]) throws {
        let country = try ExplainedCountry(.week).withoutJackpots()
        let explanation = try country.train(members).explanation(at: Money(units: 4e6), country)
        #expect(explanation.forecast.jackpot == nil)
        #expect(explanation.atLastJackpot == nil)
        #expect(explanation.jackpotDependence == nil)
        #expect(abs(explanation.forecast.total - explanation.forecast.logTickets) < 1e-9)
        let change = try #require(explanation.change)
        #expect(change.jackpot == 0)
        #expect(abs(change.before + change.total - explanation.forecast.logTickets) < 1e-9)
    }

    @Test func `a last period whose jackpot is not on record is compared at the one that stood in for it`() throws {
        var country = try ExplainedCountry(.week)
        let model = try country.model([.core])
        var periods = country.history.periods
        periods[periods.count - 1].jackpot = nil
        country.history = try SalesHistory(periods: periods, planned: country.history.planned)
        let explanation = try model.explanation(at: Money(units: 6e6), country)
        let standIn = try #require(model.features.series(of: country.history).last?.features.logJackpot)
        let atLast = try #require(explanation.atLastJackpot)
        #expect(abs(log(try #require(atLast.jackpot).units) - standIn) < 1e-8)
        let change = try #require(explanation.change)
        #expect(abs(change.before + change.total - explanation.forecast.logTickets) < 1e-9)
        #expect(abs(change.jackpot - (explanation.forecast.logTickets - atLast.logTickets)) < 1e-12)
    }

    @Test func `the same question has the same answer, bit for bit`() throws {
        let country = try ExplainedCountry(.week)
        let model = try country.model([.coreWithTrees, .trees])
        let answers = try (0..<2).map { _ in try model.explanation(at: Money(units: 4e6), country) }
        #expect(answers[0] == answers[1])
    }
}

extension SalesModel {
    fileprivate func explanation(at jackpot: Money, _ country: ExplainedCountry) throws -> ForecastExplanation {
        try explanation(at: jackpot, history: country.history, configuration: country.configuration)
    }
}
