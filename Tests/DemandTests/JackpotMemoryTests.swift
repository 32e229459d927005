import Foundation
import Lottery
import Testing

@testable import Demand

@Suite struct JackpotMemoryTests {
    private static let planned = PlannedPeriod(period: .week(SyntheticCountry.firstWeek))

    @Test func `rollovers count draws since the last win, at most 6`() {
        var memory = JackpotMemory(halfLife: 6)
        var counts: [Double] = []
        for won in [false, false, true, false, false, false, false, false, false, false, false] {
            memory.remember(jackpot: 1e6, won: won)
            counts.append(memory.features(of: Self.planned, jackpot: 1e6).rollovers)
        }
        #expect(counts == [1, 2, 0, 1, 2, 3, 4, 5, 6, 6, 6])
    }

    @Test func `where wins are unknown a fallen jackpot begins a new sequence`() {
        var memory = JackpotMemory(halfLife: 6)
        var counts: [Double] = []
        for jackpot in [1e6, 2e6, 3e6, 1e6, 1.5e6, nil, 2e6] {
            memory.remember(jackpot: jackpot, won: nil)
            counts.append(memory.features(of: Self.planned, jackpot: 1e6).rollovers)
        }
        #expect(counts == [1, 2, 3, 1, 2, 3, 4])
    }

    @Test func `the reference jackpot forgets half of a jump in its half-life`() throws {
        var memory = JackpotMemory(halfLife: 6)
        for _ in 0..<50 { memory.remember(jackpot: exp(10), won: false) }
        for _ in 0..<6 { memory.remember(jackpot: exp(12), won: false) }
        let reference = try #require(memory.features(of: Self.planned, jackpot: 1).reference)
        #expect(abs(reference - 11) < 1e-9)
    }

    @Test func `a missing jackpot takes the last known one`() throws {
        var memory = JackpotMemory(halfLife: 6)
        #expect(memory.features(of: Self.planned, jackpot: nil).logJackpot == nil)
        memory.remember(jackpot: 5e6, won: nil)
        memory.remember(jackpot: nil, won: nil)
        #expect(memory.features(of: Self.planned, jackpot: nil).logJackpot == log(5e6))
    }
}
