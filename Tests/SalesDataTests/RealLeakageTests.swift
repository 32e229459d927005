import Foundation
import Lottery
import SalesData
import TestSupport
import Testing

@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct RealLeakageTests {
    /// The findings of some checks on a file of the shared folder.
    private func problems(
        _ path: String,
        _ columns: SalesColumns,
        _ checks: Set<ValidationCheck>,
        drawWeekday: Weekday = .saturday
    ) throws -> [Finding] {
        let configuration = try country("game", filter: [:], columns: columns, drawWeekday: drawWeekday)
        let bytes = [UInt8](try Data(contentsOf: Checkout.shared.appending(path: "data/\(path).csv.gz")))
        let file = try SalesFile(configuration: configuration, bytes: bytes)
        let last = try #require(file.rows.map(\.sales.period).max())
        let planned = PlannedPeriod(period: configuration.draws.period(of: configuration.draws.next(after: last.day)))
        let report = SalesChecks(configuration: configuration, file: file, planned: planned).run().report
        return report.findings.filter { checks.contains($0.check) }
    }

    private func weekly(jackpot: String) -> SalesColumns {
        SalesColumns(
            week: "week_start",
            volume: SourceColumn("sales"),
            quantity: .sales,
            jackpot: SourceColumn(jackpot),
            won: "winners_top"
        )
    }

    private func korea(jackpot: String) -> SalesColumns {
        SalesColumns(
            week: "draw_date",
            weekMark: .drawDay,
            volume: SourceColumn("sales"),
            quantity: .sales,
            jackpot: SourceColumn(jackpot),
            won: "winners_top"
        )
    }

    static let games = ["br_lotofacil", "br_quina", "br_timemania", "br_megasena", "us_powerball"]

    @Test(arguments: ["jackpot_or_pool", "top_prize_each"])
    func `Korea's prizes are refused as a jackpot`(column: String) throws {
        let findings = try problems("lottery_draws/kr_lotto645", korea(jackpot: column), [.leakage])
        #expect(findings.map(\.severity) == [.error])
        #expect(findings.map(\.column) == [column])
    }

    @Test(arguments: games)
    func `the first jackpot of a week is neither refused nor flagged, and no units jump`(game: String) throws {
        let columns = weekly(jackpot: "jackpot_pre_first")
        #expect(try problems("lottery_weekly/\(game)", columns, [.leakage, .hindsight, .unitsJump]) == [])
    }

    @Test(arguments: games) func `the largest jackpot of a week is flagged`(game: String) throws {
        let findings = try problems("lottery_weekly/\(game)", weekly(jackpot: "jackpot_pre_max"), [.hindsight])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.map(\.fix) == ["use jackpot_pre_first if it is what was announced before the draw"])
    }
}
