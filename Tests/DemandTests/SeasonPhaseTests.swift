import Demand
import Foundation
import Lottery
import Testing

@Suite struct SeasonPhaseTests {
    @Test func `the season moves by the same angle every week, through years of 53 weeks too`() throws {
        let start = ISOWeek(containing: try #require(CalendarDay(iso: "2015-06-01")))
        let step = 2 * Double.pi * 7 / 365.2425
        for week in 0..<400 {
            let one = SeasonPhase.harmonics(on: start.advanced(by: week).day(.thursday))
            let next = SeasonPhase.harmonics(on: start.advanced(by: week + 1).day(.thursday))
            let turned = atan2(next[0] * one[1] - next[1] * one[0], next[0] * one[0] + next[1] * one[1])
            #expect(abs(turned - step) < 1e-9)
        }
    }
}
