import Foundation
import Lottery
import TestSupport
import Testing

/// Games that sell their draws one by one, from the file to the message.
@Suite struct DrawCadenceTests {
    @Test func `a country that sells by the draw is decided for its next draw, by a window of draws`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: [])
            let country = DrawCountry()
            try country.write(to: workspace)
            let result = try workspace.jackpot("run", "--country", DrawCountry.name)
            #expect(result.status == 0, "\(result.output + result.errors)")
            let run = try #require(workspace.runs(of: DrawCountry.name).first)

            // The last draw is a Saturday; the next is on Tuesday.
            let planned = try workspace.json("\(run)/planned-period.json")
            #expect(planned["period"] as? String == country.next.description)
            #expect(country.next.weekday == .tuesday)
            let history = try workspace.text("\(run)/sales-history.csv").split(separator: "\n")
            #expect(history.count == DrawCountry.draws + 1)
            #expect(history.last?.hasPrefix(country.days[DrawCountry.draws - 1].description) == true)

            let evaluation = try workspace.json("\(run)/evaluation.json")
            #expect(evaluation["origins"] as? Int == 60)
            #expect(evaluation["lastPeriod"] as? String == country.days[DrawCountry.draws - 1].description)
            let challenger = try #require(evaluation["challenger"] as? [String: Any])
            // Noise of 5 % misses 4 % on average: 0.05 √(2/π).
            #expect(try #require(challenger["wape"] as? Double) < 0.06)

            let card = try workspace.json("\(run)/model-card.json")
            let effect = try #require(card["jackpotEffect"] as? [String: Any])
            #expect(abs(try #require(effect["elasticity"] as? Double) - DrawCountry.elasticity) < 0.1)

            // A window of 20 draws holds 19 past ones and the coming one.
            let recommendation = try workspace.json("\(run)/recommendation.json")
            #expect(recommendation["status"] as? String == "feasible")
            #expect(try #require(recommendation["ratioBasis"] as? String).contains("19 previous draws"))
            #expect(try workspace.json("\(run)/run.json")["draw"] as? String == country.next.description)
        }
    }

    @Test func `a day with two draws is refused, and unknown where the config lets it pass`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: [])
            var country = DrawCountry()
            country.twice = 150
            try country.write(to: workspace)
            let refused = try workspace.jackpot("run", "--country", DrawCountry.name)
            #expect(refused.status != 0)
            #expect((refused.output + refused.errors).contains("draw \(country.days[150]) has 2 rows"))

            country.checks = "checks: {duplicate-period: warning}"
            try country.write(to: workspace)
            let passed = try workspace.jackpot("run", "--country", DrawCountry.name)
            #expect(passed.status == 0, "\(passed.output + passed.errors)")
            let runs = workspace.runs(of: DrawCountry.name)
            let run = try #require(
                runs.first { workspace.files(below: $0).contains { $0.hasSuffix("sales-history.csv") } }
            )
            let rows = try workspace.text("\(run)/sales-history.csv").split(separator: "\n")
            let row = try #require(rows.first { $0.hasPrefix(country.days[150].description) })
            #expect(row.split(separator: ",", omittingEmptySubsequences: false)[1].isEmpty)
        }
    }

    @Test(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
    func `a real lottery of six draws a week runs from its file to its message`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: [])
            let config = Checkout.root.appending(path: "Tests/EndToEndTests/RealLotteries/draws/lotofacil.yaml")
            let data = Checkout.shared.appending(path: "data/lottery_draws/br_lotofacil.csv.gz")
            try workspace.write(try String(contentsOf: config, encoding: .utf8), to: "configs/lotofacil.yaml")
            try workspace.edit(
                "configs/lotofacil.yaml",
                replacing: "../../../../../shared/data/lottery_draws/br_lotofacil.csv.gz",
                with: data.path
            )
            // Judging as many draws as the benchmark would take long.
            try workspace.edit("configs/lotofacil.yaml", replacing: "{origins: 156}", with: "{origins: 26}")
            let result = try workspace.jackpot("run", "--country", "lotofacil")
            #expect(result.status == 0, "\(result.output + result.errors)")
            let run = try #require(workspace.runs(of: "lotofacil").first)
            #expect(try workspace.json("\(run)/planned-period.json")["period"] as? String == "2024-02-09")
            let challenger = try #require(
                try workspace.json("\(run)/evaluation.json")["challenger"] as? [String: Any]
            )
            #expect(try #require(challenger["wape"] as? Double) < 0.06)
        }
    }
}

/// Three draws a week with known demand: elasticity, a better Saturday, and noise of 5 %.
private struct DrawCountry {
    static let name = "drawland"
    static let draws = 300
    static let elasticity = 0.5

    /// A draw that stands twice in the file; nil for none.
    var twice: Int?
    /// The checks section of the config.
    var checks = ""

    /// The days of the draws: Tuesdays, Thursdays and Saturdays from 2024-01-02.
    var days: [CalendarDay] {
        (0..<Self.draws).map { CalendarDay(daysSinceEpoch: 19_724 + 7 * ($0 / 3) + 2 * ($0 % 3)) }
    }

    /// The day of the draw after the last one.
    var next: CalendarDay { days[Self.draws - 1].advanced(by: 3) }

    func write(to workspace: Workspace) throws {
        try workspace.write(configuration, to: "configs/\(Self.name).yaml")
        try workspace.write(rows.joined(separator: "\n") + "\n", to: "data/draws.csv")
    }

    private var rows: [String] {
        var random = SeededNoise(seed: 7)
        var jackpot = 1e6
        let rows = days.enumerated().flatMap { index, day -> [String] in
            let saturday = day.weekday == .saturday ? 0.25 : 0
            let tickets = exp(13 + Self.elasticity * log(jackpot / 2e6) + saturday + 0.05 * random.normal())
            let won = Double.random(in: 0..<1, using: &random) < 0.2
            let row = "\(day),\(Int(tickets)),\(Int(jackpot)),\(won ? 1 : 0)"
            jackpot = won ? 1e6 : min(jackpot + 0.5e6, 8e6)
            return index == twice ? [row, row] : [row]
        }
        return ["draw_date,tickets_sold,jackpot,won"] + rows
    }

    private var configuration: String {
        """
        schema: country/1
        country: \(Self.name)
        currency: EUR
        time-zone: UTC
        draw: {cadence: draw, weekday: [tuesday, thursday, saturday], as-of: end-of-data}
        data:
          file: ../data/draws.csv
          columns: {week: {name: draw_date, is: draw-day}, tickets: tickets_sold, jackpot: jackpot, won: won}
        ticket-price: 2.00
        jackpot: {min: 1000000, max: 8000000, step: 500000, may-fall-before-won: true}
        prizes: {chance: 1/2500000, mode: shared, secondary-share: 0.2}
        deductions: {charity: 0.2, commission: 0.05}
        constraints:
          payout-ratio: {window: 20, min: 0.05, max: 0.95, basis: accrual, mode: expected}
        forecast: {origins: 60}
        \(checks)
        notifications:
          - {channel: file, folder: outbox}

        """
    }
}
