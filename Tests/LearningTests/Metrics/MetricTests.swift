import Learning
import Testing

@Suite struct MetricTests {
    /// Errors 1, -2, 0, 3 on actual values that sum to 50.
    private let errors = ForecastErrors(actual: [10, 20, 5, 15], forecast: [11, 18, 5, 18])
    /// Two seasons of two: differences 3, -1, 2 (one missing pair left out).
    private let history: [Double?] = [4, 6, 7, 5, nil, 7]

    @Test func `the weighted absolute percentage error is 6 of 50`() {
        #expect(errors.wape == 6.0 / 50)
    }

    @Test func `the bias is 2 of 50`() {
        #expect(errors.bias == 2.0 / 50)
    }

    @Test func `the scaled error divides a mean of 1.5 by a naive mean of 2`() throws {
        let mase = try #require(errors.mase(history: history, season: 2))
        #expect(abs(mase - 1.5 / 2) < 1e-15)
    }

    @Test func `the root scaled error divides 14 quarters by 14 thirds`() throws {
        let rmsse = try #require(errors.rmsse(history: history, season: 2))
        #expect(abs(rmsse - ((14.0 / 4) / (14.0 / 3)).squareRoot()) < 1e-15)
    }

    @Test func `a history shorter than a season gives no scale`() {
        #expect(errors.mase(history: [1, 2], season: 52) == nil)
        #expect(errors.rmsse(history: [1, 2], season: 52) == nil)
    }

    @Test func `actual values of 0 give no percentage`() {
        let nothing = ForecastErrors(actual: [0, 0], forecast: [1, 2])
        #expect(nothing.wape == nil)
        #expect(nothing.bias == nil)
    }

    @Test func `the pinball loss of two quantiles is computed by hand`() {
        // 0.1 level: 10 above 8 costs 0.2; 0.9 level: 12 above 10 costs 0.1 * 2.
        let loss = PinballLoss.mean(actual: [10], quantiles: [[8, 12]], levels: [0.1, 0.9])
        #expect(loss.map { abs($0 - 0.2) < 1e-15 } == true)
        #expect(PinballLoss.mean(actual: [], quantiles: []) == nil)
        #expect(PinballLoss.levels.count == 19)
    }

    @Test func `coverage counts both ends of an interval`() {
        #expect(Coverage.share(of: [1, 2, 3, 9], within: [1...2, 1...2, 1...2, 8...10]) == 0.75)
        #expect(Coverage.share(of: [], within: []) == nil)
    }

    @Test func `luck in a share of 24 weeks is 0.134 at 0.8`() {
        #expect(abs(Coverage.luck(of: 0.8, count: 24) - 1.645 * (0.16 / 24).squareRoot()) < 1e-15)
    }

    @Test func `the seasonal naive takes last season's value or the last known before it`() {
        let naive = SeasonalNaive(season: 3)
        #expect(naive.forecast(after: [1, 2, 3, 4] as [Double?]) == 2)
        #expect(naive.forecast(after: [1, nil, 3, 4] as [Double?]) == 1)
        #expect(naive.forecast(after: [1, 2] as [Double?]) == nil)
    }
}
