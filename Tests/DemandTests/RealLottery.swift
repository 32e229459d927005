import Foundation
import Lottery
import TestSupport

/// A real lottery's weeks, read from the shared folder.
enum RealLottery: String, CaseIterable, Sendable {
    case lotofacil = "br_lotofacil"
    case quina = "br_quina"
    case timemania = "br_timemania"
    case megaSena = "br_megasena"
    case korea = "kr_lotto645"

    /// Price of a ticket at the end of the data, in the game's currency.
    private var price: Double {
        switch self {
        case .lotofacil: 3
        case .quina: 2.5
        case .timemania: 3.5
        case .megaSena: 5
        case .korea: 1_000
        }
    }

    /// The complete weeks: the first and the last one of the file may be partial.
    func history() throws -> SalesHistory {
        let file = Checkout.shared.appending(path: "data/lottery_weekly/\(rawValue).csv.gz")
        let lines = try Self.expanded(file).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let weeks = lines.dropFirst(2).dropLast().compactMap { fields -> PeriodSales? in
            // Columns 4, 5 and 7: week_start, sales and jackpot_pre_first.
            guard let monday = CalendarDay(iso: fields[4]) else { return nil }
            return PeriodSales(
                period: .week(ISOWeek(containing: monday)),
                tickets: Double(fields[5]).map { $0 / price },
                jackpot: Double(fields[7])
            )
        }
        let last = weeks.last?.period.firstDay ?? SyntheticCountry.firstWeek.monday
        let coming = ISOWeek(containing: last).advanced(by: 1)
        return try SalesHistory(periods: weeks, planned: PlannedPeriod(period: .week(coming)))
    }

    private static func expanded(_ file: URL) throws -> String {
        let gzip = Process()
        let output = Pipe()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        gzip.standardOutput = output
        try gzip.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
