import Foundation
import JackpotOptimization
import Lottery
import Testing

struct SimulatedWorldTests {
    /// Made by `Env.true_mu` of reference/simulate.py at the four states below.
    private static let referenceMeans: [(country: String, values: [Double])] = [
        ("aland", [14.5429526376544, 14.398351836021183, 14.91182718533763, 14.837140286973652]),
        ("borduria", [14.031562100023114, 13.777461776210773, 14.377594484555217, 14.225777672258374]),
        ("carpania", [14.948135288829919, 14.864905194097863, 15.341380492718018, 15.320569128010764]),
        ("drachen", [14.254988108269973, 13.986526077769945, 14.733945581254375, 14.689805193701215]),
        ("elbonia", [14.319526629407545, 13.827086854243397, 14.84201958139292, 14.76127714062625]),
        ("florin", [14.765531275103315, 14.646022503936779, 15.206598804834789, 15.202348360534556]),
    ]

    private static let states: [(week: Int, jackpot: Double, logReference: Double, rollovers: Int, promotion: Bool)] = [
        (0, 3e6, 14.9, 0, false), (51, 1e6, 14.2, 2, true), (160, 8e6, 15.5, 9, true), (187, 12e6, 15.0, 6, false),
    ]

    @Test func `mean demand equals the reference's in every country and family`() {
        for (country, expected) in zip(SimulatedCountry.samples, Self.referenceMeans) {
            #expect(country.name == expected.country)
            for (state, value) in zip(Self.states, expected.values) {
                let mean = country.meanLogTickets(
                    week: state.week,
                    jackpot: state.jackpot,
                    memory: .init(logReference: state.logReference, rollovers: state.rollovers),
                    promotion: state.promotion
                )
                #expect(abs(mean - value) < 1e-12, "\(country.name) in week \(state.week)")
            }
        }
    }

    @Test func `the ledger adds up to half a hundredth in every written row, missing tickets or not`() throws {
        let market = try Self.played(SimulatedCountry.samples[1], weeks: 260)
        let rows = try SimulatedWorld.samples.salesRows(weeks: 260, seed: 7).filter { $0.country == "borduria" }
        #expect(rows.count == 260)
        #expect(rows.contains { $0.tickets == nil })
        for (row, draw) in zip(rows, market.draws) {
            let expected = 0.65 * 2.5 * draw.tickets - row.prizesPaid.units - 100_000
            #expect(abs(row.netRevenue.units - expected) <= 0.005 + 1e-6)
        }
    }

    @Test func `luck depends on seed and week alone, not on jackpots or the length of the simulation`() throws {
        let country = SimulatedCountry.samples[0]
        var bold = try SimulatedMarket(country, seed: 3, weeks: 400)
        for _ in 0..<260 { bold.play(jackpot: 12e6) }
        let usual = try Self.played(country, weeks: 260, seed: 3)
        #expect(bold.draws.map(\.promotion) == usual.draws.map(\.promotion))
        #expect(bold.draws.map(\.isMissing) == usual.draws.map(\.isMissing))
        let noise = { (draw: SimulatedMarket.Draw, memory: PlayerMemory) in
            log(draw.tickets)
                - country.meanLogTickets(
                    week: draw.week,
                    jackpot: draw.jackpot,
                    memory: memory,
                    promotion: draw.promotion
                )
        }
        let start = PlayerMemory(logReference: log(3e6), rollovers: 0)
        #expect(abs(noise(bold.draws[0], start) - noise(usual.draws[0], start)) < 1e-6)
    }

    @Test func `rows come week by week, and the same seed gives the same text`() throws {
        let world = SimulatedWorld.samples
        let text = SourceSystemCSV.text(try world.salesRows(weeks: 260, seed: 1))
        let again = SourceSystemCSV.text(try world.salesRows(weeks: 260, seed: 1))
        let lines = text.split(separator: "\n")
        #expect(text == again)
        #expect(text != SourceSystemCSV.text(try world.salesRows(weeks: 260, seed: 2)))
        #expect(lines.count == 1 + 6 * 260)
        #expect(
            lines[0]
                == "week_start,country,tickets_sold,jackpot_announced,net_revenue,marketing_spend,won,prizes_paid,"
                + "promo,holiday"
        )
        #expect(lines[1].hasPrefix("2021-01-11,aland,"))
        #expect(lines[6].hasPrefix("2021-01-11,florin,"))
        #expect(lines[6 * 260].hasPrefix("2025-12-29,florin,"))
        #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 10 })
    }

    @Test func `planned weeks follow the history and are what a longer history then shows`() throws {
        let world = SimulatedWorld.samples
        let planned = try world.plannedRows(weeks: 26, after: 260, seed: 1)
        let lines = SourceSystemCSV.text(planned).split(separator: "\n")
        #expect(lines[0] == "week_start,country,promo,holiday,marketing_spend")
        #expect(lines[1].hasPrefix("2026-01-05,aland,"))
        #expect(lines[6 * 26].hasPrefix("2026-06-29,florin,"))
        let longer = SimulatedWorld(countries: world.countries, lastWeek: world.lastWeek.advanced(by: 26))
        let played = try longer.salesRows(weeks: 286, seed: 1).suffix(6 * 26)
        #expect(planned.map(\.week) == played.map(\.week))
        #expect(planned.map(\.promotion) == played.map(\.promotion))
        #expect(planned.map(\.holiday) == played.map(\.holiday))
    }

    @Test func `the historic policy restarts after a win, grows otherwise and stays on the ladder`() throws {
        for country in SimulatedCountry.samples {
            let draws = try Self.played(country, weeks: 260).draws
            for (before, draw) in zip(draws, draws.dropFirst()) {
                #expect(country.nearestRung(to: draw.jackpot) == draw.jackpot)
                #expect(draw.jackpot <= country.historicCap)
                #expect(before.won ? draw.jackpot == country.smallestJackpot : draw.jackpot >= before.jackpot)
            }
        }
    }

    @Test func `cash moves by net revenue and luck is taken out of what a decision is judged by`() throws {
        let market = try Self.played(SimulatedCountry.samples[2], weeks: 100)
        let revenue = market.draws.reduce(0) { $0 + $1.netRevenue }
        #expect(abs(market.cash - (30e6 + revenue)) < 1)
        for draw in market.draws {
            let expected = draw.jackpot * draw.winProbability
            #expect(abs(draw.expectedJackpotCost - expected) <= 1e-9 * draw.jackpot)
            let paid = draw.won ? draw.jackpot : 0
            #expect(abs(draw.luckAdjustedNetRevenue - (draw.netRevenue + paid - expected)) < 1e-6)
        }
    }

    private static func played(_ country: SimulatedCountry, weeks: Int, seed: UInt64 = 7) throws -> SimulatedMarket {
        var market = try SimulatedMarket(country, seed: seed, weeks: weeks)
        for _ in 0..<weeks { market.play(jackpot: HistoricPolicy().jackpot(in: market)) }
        return market
    }
}
