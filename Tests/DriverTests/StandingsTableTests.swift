import Foundation
import Lottery
import ModelRegistry
import Testing

@testable import jackpot

@Suite struct StandingsTableTests {
    private func lines(_ standings: [CountryStanding]) -> [Substring] {
        StandingsTable(standings: standings, now: StandingSample.now).description
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    @Test func `what is well takes one line, what needs somebody one more`() throws {
        var missed = try StandingSample.country("drachen")
        missed.due = try StandingSample.due("drachen", isDue: true, missed: 2)
        let standings = [
            try StandingSample.country("aland"), try StandingSample.country("borduria", exitCodes: [0, 65]), missed,
            try StandingSample.untried("elbonia"),
        ]
        let expected = """
            country   last run   next draw   run     jackpot  model    gate    breach
            aland     done 3d    2026-11-25  done  4,750,000  v12 40d  passed  0.10 %
            borduria  failed 3d  2026-11-25  done  4,750,000  v12 40d  passed  0.10 %
            drachen   done 3d    2026-11-25  due   4,750,000  v12 40d  passed  0.10 %
            elbonia   never      2026-11-25  due           -  none     -            -

            borduria: train failed: tickets: week 2026-W40 has -5 tickets, which no lottery…
            drachen: 2 draws missed

            """
        let table = StandingsTable(standings: standings, now: StandingSample.now)
        #expect(table.description == expected)
    }

    @Test func `ten countries in trouble fit into 24 lines of 80 columns`() throws {
        let names = (0..<10).map { "land-of-long-names-\($0)" }
        let standings = try names.map { name in
            var standing = try StandingSample.country(name, jackpot: 123_456_789_00, model: 120, exitCodes: [0, 65])
            standing.due = try StandingSample.due(name, isDue: true, missed: 3)
            return standing
        }
        let lines = lines(standings)
        #expect(lines.count == 22)
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.map(\.count))")
    }

    @Test(arguments: [(0.0, "0s"), (119, "119s"), (120, "2min"), (7_199, "119min"), (7_200, "2h"), (200_000, "2d")])
    func `an age is one short word`(seconds: Double, text: String) {
        #expect(Age(from: StandingSample.ago(seconds), to: StandingSample.now).description == text)
    }

    @Test func `what lies ahead has no age`() {
        #expect(Age(from: StandingSample.ago(-60), to: StandingSample.now).description == "0s")
    }
}
