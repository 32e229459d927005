import Foundation
import Lottery
import Testing

@testable import SalesData

@Suite struct LeakageCheckTests {
    private func findings(_ jackpots: [Double], tickets: [Double], winners: [Int]? = nil) throws -> [Finding] {
        let columns = SalesColumns(week: "week", volume: SourceColumn("tickets"), jackpot: SourceColumn("jackpot"))
        let configuration = try country("game", filter: [:], columns: columns)
        let rows = jackpots.indices.map { row in
            "\(week(row).firstDay),\(tickets[row]),\(jackpots[row]),\(winners.map { "\($0[row])" } ?? "")"
        }
        let bytes = Array((["week,tickets,jackpot,winners"] + rows).joined(separator: "\n").utf8)
        let file = try SalesFile(configuration: configuration, bytes: bytes)
        let planned = PlannedPeriod(period: week(jackpots.count))
        let report = SalesChecks(configuration: configuration, file: file, planned: planned).run().report
        return report.findings.filter { $0.check == .leakage }
    }

    @Test(arguments: SimulatedCountry.all.indices, [104, 260])
    func `a jackpot that sells tickets is never refused`(index: Int, weeks: Int) throws {
        for seed in 1...5 {
            let played = SimulatedCountry.all[index].weeks(weeks, seed: UInt64(seed))
            #expect(try findings(played.map(\.jackpot), tickets: played.map(\.tickets)) == [], "seed \(seed)")
        }
    }

    @Test(arguments: SimulatedCountry.all.indices)
    func `a prize pool of 43 % of sales is always refused`(index: Int) throws {
        let played = SimulatedCountry.all[index].weeks(260, seed: 1)
        let pool = played.enumerated().map { ($1.tickets * 2.5 * (0.43 + 0.01 * sin(Double($0)))).rounded() }
        let found = try findings(pool, tickets: played.map(\.tickets))
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.problem.contains(" % of sales in 259 weeks (scatter ") == true)
    }

    @Test(arguments: SimulatedCountry.all.indices)
    func `a prize for each winner is refused beside the number of winners`(index: Int) throws {
        let played = SimulatedCountry.all[index].weeks(260, seed: 2)
        let winners = played.indices.map { 1 + $0 * 7 % 13 }
        let prizes = zip(played, winners).map { 0.43 * $0.tickets * 2.5 / Double($1) }
        let found = try findings(prizes, tickets: played.map(\.tickets), winners: winners)
        #expect(found.map(\.column) == ["jackpot"])
        #expect(found.first?.problem.hasPrefix("jackpot times winners is 43 % of sales") == true)
        #expect(found.first?.fix == "name a column that was published before the draw, or none")
    }

    @Test func `a jackpot that never changes is no leak`() throws {
        let played = SimulatedCountry.all[0].weeks(104, seed: 3)
        #expect(try findings(played.map { _ in 2e6 }, tickets: played.map(\.tickets)) == [])
    }

    @Test func `residuals are orthogonal to the controls`() {
        let controls = [[1, 1, 1, 1, 1], [1, 2, 3, 4, 5], [2, 4, 6, 8, 10.0]]
        let rest = Controls(controls).residual([3, -1, 4, 1, -5])
        for control in controls {
            #expect(abs(zip(rest, control).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-12)
        }
        // The least-squares line through these points is 4.6 - 1.4 x.
        #expect(zip(rest, [-0.2, -2.8, 3.6, 2, -2.6]).allSatisfy { abs($0 - $1) < 1e-12 })
    }
}
