import Artifacts
import Foundation
import JackpotOptimization
import Lottery
import TestSupport
import Testing

@testable import SalesData

@Suite struct DriftCheckTests {
    static let names = SimulatedWorld.samples.countries.map(\.name)

    /// A sample country with every check off but drift.
    private func country(_ path: String) throws -> CountryConfiguration {
        let file = Checkout.root.appending(path: path)
        var configuration = try CountryConfigurationFile.read(at: file, fileName: path).get()
        for check in ValidationCheck.weighable where check != .drift { configuration.severities[check] = .off }
        return configuration
    }

    /// The drift findings of a file before a draw, by default the one that follows it.
    private func findings(
        _ configuration: CountryConfiguration,
        _ bytes: [UInt8],
        before draw: SalesPeriod? = nil
    ) throws -> [Finding] {
        let file = try SalesFile(configuration: configuration, bytes: bytes)
        let last = try #require(file.rows.map(\.sales.period).max())
        let following = configuration.draws.period(of: configuration.draws.next(after: last.day))
        let planned = PlannedPeriod(period: draw ?? following)
        return SalesChecks(configuration: configuration, file: file, planned: planned).run().report.findings
    }

    /// The simulated rows of a country; tickets of the last weeks are multiplied.
    private func lines(_ name: String, weeks: Int, seed: UInt64, factor: Double = 1, last: Int = 0) throws -> [String] {
        let rows = try SimulatedWorld.samples.salesRows(weeks: weeks, seed: seed).filter { $0.country == name }
        let lines = SourceSystemCSV.text(rows).split(separator: "\n").map(String.init)
        return lines.enumerated().map { index, line in
            guard index >= lines.count - last else { return line }
            var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            cells[2] = Double(cells[2]).map { "\(Int($0 * factor))" } ?? ""
            return cells.joined(separator: ",")
        }
    }

    private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    @Test(arguments: [60, 104, 156, 260])
    func `a country that stays as it is gives an alarm in 5 % of cases`(weeks: Int) throws {
        var alarms = 0
        for name in Self.names {
            let configuration = try country("configs/\(name).yaml")
            for seed in 1...15 {
                let lines = try lines(name, weeks: weeks, seed: UInt64(seed))
                alarms += try findings(configuration, bytes(lines)).isEmpty ? 0 : 1
            }
        }
        // Of 90 cases at 5 % there are more than 9 in one of fifty.
        #expect(alarms <= 9)
    }

    @Test(arguments: [0.75, 1.25]) func `a shift of 25 % is found and dated within three weeks`(factor: Double) throws {
        var (found, dated) = (0, 0)
        for name in Self.names {
            let configuration = try country("configs/\(name).yaml")
            for seed in 1...4 {
                let lines = try lines(name, weeks: 156, seed: UInt64(seed), factor: factor, last: 13)
                let sales = try findings(configuration, bytes(lines)).filter { $0.column == "tickets_sold" }
                guard let line = sales.first?.lines.first else { continue }
                found += 1
                dated += abs(line - (lines.count - 13 + 1)) <= 3 ? 1 : 0
            }
        }
        #expect(found >= 22 && dated >= 20, "of 24 found \(found), dated \(dated)")
    }

    @Test func `a drift is told in words, with the line that it begins at`() throws {
        let configuration = try country("configs/aland.yaml")
        let lines = try lines("aland", weeks: 156, seed: 1, factor: 0.75, last: 13)
        let finding = try #require(try findings(configuration, bytes(lines)).first)
        #expect(finding.check == .drift && finding.severity == .warning && finding.column == "tickets_sold")
        let began = SimulatedWorld.sampleLastWeek.advanced(by: -12)
        #expect(finding.lines == [145])
        #expect(finding.problem.hasPrefix("sales at equal jackpots moved "))
        #expect(finding.problem.contains(" % down from week \(began) on: "))
        #expect(finding.problem.hasSuffix(" standard deviations, 12 weeks against the 137 before"))
    }

    @Test func `an export that loses every other week is told, a week not yet published is none`() throws {
        var configuration = try country("configs/aland.yaml")
        var lines = try lines("aland", weeks: 156, seed: 3)
        for index in lines.indices.suffix(13) where index % 2 == 0 {
            var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            cells[2] = ""
            lines[index] = cells.joined(separator: ",")
        }
        let found = try findings(configuration, bytes(lines)).map(\.problem)
        #expect(found.count { $0.hasPrefix("the share of weeks without sales moved ") } == 1)
        configuration.source.publicationLag = 13
        #expect(try findings(configuration, bytes(lines)).isEmpty)
    }

    @Test(arguments: Self.names) func `the sample countries have not drifted`(name: String) throws {
        let file = Checkout.root.appending(path: "data/lottery_sales.csv.gz")
        #expect(try findings(country("configs/\(name).yaml"), [UInt8](try Data(contentsOf: file))) == [])
    }

    /// What the drift check said of a real lottery before a week.
    private func problems(_ game: String, before week: String? = nil) throws -> [String] {
        let path = "Tests/EndToEndTests/RealLotteries/\(game).yaml"
        let configuration = try country(path)
        let folder = Checkout.root.appending(path: path).deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: configuration.source.file))
        return try findings(configuration, [UInt8](data), before: week.flatMap(SalesPeriod.init)).map(\.problem)
    }

    @Test(
        .enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"),
        arguments: ["lotofacil", "quina", "timemania", "megasena", "powerball", "korea"]
    )
    func `the real lotteries have not drifted at the end of their data`(game: String) throws {
        #expect(try problems(game) == [])
    }

    /// Shops that sell Lotofácil closed in the second half of March 2020; a Powerball ticket costs twice as much since
    /// 2012-01-15, the last day of week 2.
    @Test(
        .enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"),
        arguments: [
            ("lotofacil", "2020-W20", "down from week 2020-W13"), ("powerball", "2012-W11", "up from week 2012-W03"),
        ]
    )
    func `closed shops and a higher price are found and dated`(game: String, before: String, since: String) throws {
        let found = try problems(game, before: before)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("sales at equal jackpots moved ") == true)
        #expect(found.first?.contains(" % \(since) on: ") == true)
    }
}
