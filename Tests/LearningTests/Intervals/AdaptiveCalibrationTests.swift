import Foundation
import Learning
import TestSupport
import Testing

@Suite struct AdaptiveCalibrationTests {
    /// What a series does to a model that follows its level with a half-life of four periods.
    enum Change: CaseIterable { case none, level, lasting, variance }

    /// Errors at 104 periods before and `after` periods after a change.
    private func errors(_ change: Change, after: Int, heavy: Bool = false, _ noise: inout SeededNoise) -> [DatedError] {
        let follows = change != .lasting
        var value = 0.0
        var level = 0.0
        var previous = 0.0
        return (0..<104 + after).map { period in
            value = 0.3 * value + (heavy ? heavyTailed(&noise) : noise.normal())
            let isLate = period >= 104
            let seen =
                (change == .variance && isLate ? 2 : 1) * value
                + ((change == .level || change == .lasting) && isLate ? 4 : 0)
            if follows { level += (1 - pow(0.5, 0.25)) * (previous - level) }
            previous = seen
            return DatedError(period: period, value: seen - level)
        }
    }

    /// Student's t of 3 degrees of freedom, variance 1.
    private func heavyTailed(_ noise: inout SeededNoise) -> Double {
        let squares = (0..<3).reduce(0) { sum, _ in sum + pow(noise.normal(), 2) }
        return noise.normal() / squares.squareRoot()
    }

    private func hits(_ errors: [DatedError], _ calibration: AdaptiveCalibration) -> [Bool] {
        zip(errors, calibration.issued).map { $1.quantile(0.1) <= $0.value && $0.value <= $1.quantile(0.9) }
    }

    /// Mean coverage of nominal 80 % intervals in a range of periods.
    private func coverage(_ change: Change, in periods: Range<Int>, lag: Int = 1, heavy: Bool = false) -> Double {
        var noise = SeededNoise(seed: 17)
        let runs = 60
        var inside = 0
        for _ in 0..<runs {
            let errors = errors(change, after: periods.upperBound - min(104, periods.upperBound), heavy: heavy, &noise)
            let calibration = AdaptiveCalibration(of: errors, publicationLag: lag)
            inside += hits(errors, calibration)[periods].count { $0 }
        }
        return Double(inside) / Double(runs * periods.count)
    }

    @Test(arguments: [false, true])
    func `where nothing changes intervals of 80 % hold 80 %`(heavy: Bool) {
        let share = coverage(.none, in: 26..<104, heavy: heavy)
        #expect(abs(share - 0.8) < 0.012)
    }

    /// Among 78 origins the share of one series may stray; its deviation is near 0.02, far below that of a binomial.
    @Test func `held-back origins of stationary series of 104 periods are covered in 75 to 85 % of cases`() {
        var noise = SeededNoise(seed: 29)
        let shares = (0..<60).map { _ in
            let errors = errors(.none, after: 0, &noise)
            let hits = hits(errors, AdaptiveCalibration(of: errors, publicationLag: 1))
            return Double(hits[26...].count { $0 }) / 78
        }
        #expect(shares.count { (0.75...0.85).contains($0) } >= 55)
    }

    @Test(arguments: [(Change.level, 0), (.level, 2), (.lasting, 1)])
    func `coverage is back within 12 periods after a shift of level`(change: Change, lag: Int) {
        #expect(coverage(change, in: 116..<128, lag: lag) > 0.78)
    }

    @Test func `coverage comes back after the variance has grown fourfold`() {
        #expect(coverage(.variance, in: 116..<128) > 0.72)
        #expect(coverage(.variance, in: 128..<152) > 0.76)
    }

    @Test func `equal errors without feedback are not back within 12 periods`() {
        let still = Adaptation(halfLife: .infinity, step: 0, coverage: 0.8, memory: 104)
        var noise = SeededNoise(seed: 17)
        var inside = 0
        for _ in 0..<30 {
            let errors = errors(.lasting, after: 24, &noise)
            let calibration = AdaptiveCalibration(of: errors, publicationLag: 1, adaptation: still)
            inside += hits(errors, calibration)[116..<128].count { $0 }
        }
        #expect(Double(inside) / 360 < 0.6)
    }

    @Test(arguments: [0, 1, 3])
    func `what is not published when a forecast is issued changes nothing of it`(lag: Int) {
        var noise = SeededNoise(seed: 31)
        let errors = errors(.none, after: 0, &noise)
        let clean = AdaptiveCalibration(of: errors, publicationLag: lag)
        for origin in stride(from: 0, to: errors.count, by: 9) {
            let poisoned = errors.map {
                $0.period < origin - lag ? $0 : DatedError(period: $0.period, value: .infinity)
            }
            #expect(AdaptiveCalibration(of: poisoned, publicationLag: lag).issued[origin] == clean.issued[origin])
        }
    }

    @Test func `what is published when a forecast is issued is used`() {
        let errors = [3, 4, 9].map { DatedError(period: $0, value: Double($0)) }
        let calibration = AdaptiveCalibration(of: errors, publicationLag: 1)
        #expect(calibration.issued.map(\.sorted) == [[], [], [3, 4]])
        #expect(calibration.current.sorted == [3, 4, 9])
    }

    @Test func `errors of the fit stand in, widened, and fade`() {
        let errors = (0..<30).map { DatedError(period: $0, value: 1) }
        let calibration = AdaptiveCalibration(of: errors, publicationLag: 0, inSample: [-1, 2], rows: 26)
        let widening = ShortHistory.widening(rows: 26)
        #expect(calibration.issued[0].sorted == [-widening, 2 * widening])
        #expect(calibration.current.sorted.count == 32)
        #expect(calibration.current.weights[0] < calibration.current.weights[31])
    }

    @Test func `only the latest errors are kept`() {
        let errors = (0..<200).map { DatedError(period: $0, value: Double($0)) }
        #expect(AdaptiveCalibration(of: errors, publicationLag: 0).current.sorted == (96..<200).map(Double.init))
    }
}
