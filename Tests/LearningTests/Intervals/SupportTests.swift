import Foundation
import Learning
import TestSupport
import Testing

@Suite struct SupportTests {
    private let errors: ConformalResiduals = {
        var noise = SeededNoise(seed: 4)
        return ConformalResiduals(residuals: (0..<80).map { _ in 0.05 + 0.1 * noise.normal() }, rows: 104)
    }()

    @Test func `distances are 0 inside and grow outside`() throws {
        let support = try #require(Support(of: [2, 5, 3]))
        #expect([1, 2, 4, 5, 6.5].map(support.distance) == [1, 0, 0, 0, 1.5])
        #expect(support.nearest(to: 9) == 5)
        #expect(Support(of: []) == nil)
    }

    @Test func `inside the support and at its border nothing changes`() {
        #expect(errors.beyondSupport(variance: 0.02, atBorder: 0.02) == errors)
        #expect(errors.beyondSupport(variance: 0.01, atBorder: 0.02) == errors)
        #expect(errors.beyondSupport(distance: 0, slopeError: 0.3) == errors)
    }

    @Test func `the interval is continuous at the border and each holds those nearer`() {
        var nearer = errors.quantile(0.1)...errors.quantile(0.9)
        let first = errors.beyondSupport(distance: 1e-6, slopeError: 0.3)
        #expect(abs(first.quantile(0.9) - nearer.upperBound) < 1e-6)
        for step in 1...60 {
            let outside = errors.beyondSupport(distance: 0.05 * Double(step), slopeError: 0.3)
            let interval = outside.quantile(0.1)...outside.quantile(0.9)
            #expect(interval.lowerBound < nearer.lowerBound && interval.upperBound > nearer.upperBound)
            #expect(abs(outside.quantile(0.5) - errors.quantile(0.5)) < 1e-15)
            nearer = interval
        }
    }

    @Test func `variances add`() {
        let variance = pow(errors.deviation, 2)
        let wider = errors.beyondSupport(variance: 3 * variance + 0.01, atBorder: 0.01)
        #expect(abs(wider.extrapolation - 2) < 1e-12)
        let width = errors.quantile(0.9) - errors.quantile(0.1)
        #expect(abs(wider.quantile(0.9) - wider.quantile(0.1) - 2 * width) < 1e-12)
    }

    @Test func `intervals beyond the support cover what a wrong slope does there`() {
        var noise = SeededNoise(seed: 9)
        let runs = 2_000
        let slopeError = 0.2
        let distance = 1.0
        let inside = (0..<runs).count { _ in
            let past = ConformalResiduals(residuals: (0..<104).map { _ in 0.1 * noise.normal() }, rows: 104)
            let outside = past.beyondSupport(distance: distance, slopeError: slopeError)
            let error = 0.1 * noise.normal() + slopeError * distance * noise.normal()
            return (outside.quantile(0.1)...outside.quantile(0.9)).contains(error)
        }
        #expect(Double(inside) / Double(runs) > 0.775 && Double(inside) / Double(runs) < 0.835)
    }
}
