import Lottery
import Testing

@testable import Replay

@Suite struct ReplaySummaryTests {
    private static func draw(
        played: Double,
        decided: Double,
        best: Double,
        playedBreaks: [ConstraintKind] = [],
        decidedBreaks: [ConstraintKind] = []
    ) -> ReviewedDraw {
        ReviewedDraw(
            period: .week(ReplayCountry.week),
            model: .champion(version: 1),
            status: .feasible,
            looksAhead: false,
            played: ValuedJackpot(jackpot: .zero, netRevenue: played, broken: playedBreaks),
            decided: ValuedJackpot(jackpot: .zero, netRevenue: decided, broken: decidedBreaks),
            best: ValuedJackpot(jackpot: .zero, netRevenue: best, broken: [])
        )
    }

    @Test func `gain, shares and regrets are those of the sums`() throws {
        let summary = ReplaySummary([
            Self.draw(played: 80, decided: 95, best: 100), Self.draw(played: 120, decided: 110, best: 100),
        ])
        #expect(summary.draws == 2)
        #expect([summary.played, summary.decided, summary.best] == [200, 205, 200])
        #expect(summary.gain == 5)
        #expect(summary.gainShare == 0.025)
        // What gains by breaking a rule that hindsight keeps has lost nothing: 20 and 5 of 200 are lost.
        #expect(summary.regretOfPlayed == 0.1)
        #expect(summary.regretOfDecided == 0.025)
        #expect(summary.standardError == nil && summary.probability == nil)
    }

    /// Newey and West by hand: n = 8 draws look ⌊4·(8/100)^(2/9)⌋ = 2 draws back.
    @Test func `the standard error of the gain takes neighbours for alike`() throws {
        let gains = [3.0, 5, 4, -1, -2, 0, 6, 1]
        let summary = ReplaySummary(gains.map { Self.draw(played: 10, decided: 10 + $0, best: 20) })
        let mean = gains.reduce(0, +) / 8
        let left = gains.map { $0 - mean }
        let covariance = { (lag: Int) in zip(left.dropFirst(lag), left).reduce(0) { $0 + $1.0 * $1.1 } / 8 }
        let variance = covariance(0) + 2 * (2.0 / 3 * covariance(1) + 1.0 / 3 * covariance(2))
        let error = (variance / 8 / ((8 + 1 - 2) / 8.0)).squareRoot() * 8
        #expect(abs(try #require(summary.standardError) - error) < 1e-9)
        #expect(try #require(summary.probability) < 0.2)
    }

    @Test func `a rule counts where one side breaks it and the other does not`() {
        let summary = ReplaySummary([
            Self.draw(played: 1, decided: 1, best: 1, playedBreaks: [.prizeCap, .ratchet], decidedBreaks: [.prizeCap]),
            Self.draw(played: 1, decided: 1, best: 1, playedBreaks: [.prizeCap], decidedBreaks: [.ratchet]),
            Self.draw(played: 1, decided: 1, best: 1, playedBreaks: [.ratchet], decidedBreaks: [.ratchet]),
            Self.draw(played: 1, decided: 1, best: 1),
        ])
        #expect(summary.brokenByPlayed == 2)
        #expect(summary.brokenByDecided == 1)
    }

    @Test func `where nothing was earned there are no shares`() {
        let summary = ReplaySummary([Self.draw(played: -5, decided: -4, best: -3)])
        #expect(summary.gainShare == nil && summary.regretOfDecided == nil && summary.regretOfPlayed == nil)
        #expect(summary.gain == 1)
        #expect(ReplaySummary([]).draws == 0)
    }
}
