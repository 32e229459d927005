import Foundation
import Learning
import TestSupport
import Testing

@Suite struct DriftTests {
    private let rule = DriftRule.standard

    private func series(_ noise: inout SeededNoise, count: Int, likeness: Double = 0) -> [Double] {
        var value = 0.0
        return (0..<count).map { _ in
            value = likeness * value + (1 - likeness * likeness).squareRoot() * noise.normal()
            return value
        }
    }

    @Test func `the statistic and the effect are those of two samples`() throws {
        let before = (0..<30).map { 0.1 * Double($0 % 5) }
        let after = (0..<6).map { 3 + 0.1 * Double($0 % 3) }
        guard case .drift(let shift) = rule.verdict(on: before + after) else {
            Issue.record("no drift")
            return
        }
        // Variances by hand: 0.02 · 30 around 0.2 and 1/150 · 6 around 3.1.
        let pooled = ((0.02 * 30 + 6.0 / 150) / 34).squareRoot()
        #expect(shift.since == 30)
        #expect(abs(shift.effect - 2.9 / pooled) < 1e-9)
        #expect(shift.probability < 1e-9)
    }

    @Test(arguments: [8, 12, 20])
    func `a shift is found and dated within two periods`(periodsAgo: Int) {
        var noise = SeededNoise(seed: UInt64(periodsAgo))
        let runs = 100
        var found = 0
        var dated = 0
        for run in 0..<runs {
            var numbers = series(&noise, count: 104)
            let began = 104 - periodsAgo
            for index in began..<104 { numbers[index] += run % 2 == 0 ? 2.5 : -2.5 }
            guard case .drift(let shift) = rule.verdict(on: numbers) else { continue }
            found += 1
            if abs(shift.since - began) <= 2 { dated += 1 }
        }
        #expect(found >= 99)
        #expect(dated >= 95)
    }

    @Test(arguments: [0.0, 0.3, 0.5])
    func `noise raises a false alarm in at most 5 % of cases`(likeness: Double) {
        var noise = SeededNoise(seed: 21)
        let runs = 400
        let alarms = (0..<runs).count { _ in
            if case .drift = rule.verdict(on: series(&noise, count: 104, likeness: likeness)) { true } else { false }
        }
        #expect(Double(alarms) / Double(runs) <= 0.05)
    }

    @Test func `heavy tails raise no more false alarms`() {
        var noise = SeededNoise(seed: 22)
        let alarms = (0..<400).count { _ in
            let numbers = (0..<104).map { _ in
                let squares = (0..<3).reduce(0) { sum, _ in sum + pow(noise.normal(), 2) }
                return noise.normal() / (squares / 3).squareRoot()
            }
            if case .drift = rule.verdict(on: numbers) { return true }
            return false
        }
        #expect(alarms <= 20)
    }

    @Test func `too few numbers are no verdict`() {
        #expect(rule.verdict(on: [Double](repeating: 0, count: 31)) == .tooFew(count: 31, needed: 32))
    }

    @Test func `a clear shift smaller than matters is none`() {
        let numbers = (0..<400).map { Double($0 % 2) + ($0 >= 200 ? 0.3 : 0) }
        let wide = DriftRule(effect: 0.8, minimumReference: 26, minimumRecent: 6, recent: 300, level: 0.05)
        guard case .none(let shift) = wide.verdict(on: numbers) else {
            Issue.record("drift")
            return
        }
        #expect(abs(shift.since - 200) <= 2 && shift.probability < 0.05)
    }

    @Test func `numbers that never change do not drift, and one step of constants does`() {
        guard case .none(let shift) = rule.verdict(on: [Double](repeating: 4, count: 60)) else {
            Issue.record("drift")
            return
        }
        #expect(shift.effect == 0 && shift.probability == 1)
        let step = [Double](repeating: 4, count: 50) + [Double](repeating: 5, count: 10)
        guard case .drift(let jump) = rule.verdict(on: step) else {
            Issue.record("no drift")
            return
        }
        #expect(jump.since == 50)
    }

    @Test func `a season hides a shift until it is taken out`() {
        var noise = SeededNoise(seed: 5)
        let rest = series(&noise, count: 104).enumerated().map { $1 + ($0 >= 92 ? 2 : 0) }
        let seasonal = rest.indices.map { rest[$0] - 4 * cos(2 * .pi * Double($0) / 52) }
        guard case .none = rule.verdict(on: seasonal) else {
            Issue.record("the season is no hindrance")
            return
        }
        guard case .drift = rule.verdict(on: rest) else {
            Issue.record("the shift is not seen")
            return
        }
    }

    @Test func `a trend is drift of the level, and none of what it leaves`() {
        var noise = SeededNoise(seed: 6)
        let rest = series(&noise, count: 104)
        let trending = rest.indices.map { rest[$0] + 0.08 * Double($0) }
        guard case .drift(let shift) = rule.verdict(on: trending) else {
            Issue.record("the trend is not seen")
            return
        }
        #expect(shift.effect > 0)
        guard case .none = rule.verdict(on: rest) else {
            Issue.record("the rest drifts")
            return
        }
    }
}
