import Lottery
import TestSupport
import Testing

@testable import Demand

/// Real weeks, the last 104 complete ones, one step ahead, refitted every week.
///
/// The core alone is judged: it is the
/// default of every country, and refitting trees as well would take a debug build ten times as long.
@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct RealSalesTests {
    private static func errors(of families: [ModelFamily], in lottery: RealLottery) throws -> [Double] {
        let history = try lottery.history()
        let configuration = try CountryConfiguration.forTest(forecast: ForecastSettings(origins: 104))
        let field = try JudgingField(history, configuration, SalesFeatures(configuration))
        return try families.map { try JudgedForecasts(baseline: $0, field).score(history: [], season: 52).wape }
    }

    /// The bounds stand a little above what was measured: 10.3, 19.7, 12.9 and 20.3 %.
    @Test(arguments: [
        (RealLottery.lotofacil, 0.11), (.quina, 0.205), (.timemania, 0.137), (.megaSena, 0.215),
    ])
    func `the core errs less than seasonal naive and log-log`(lottery: RealLottery, bound: Double) throws {
        let errors = try Self.errors(of: [.core, .seasonalNaive, .logLog], in: lottery)
        #expect(errors[0] < min(errors[1], errors[2]))
        #expect(errors[0] < bound)
    }

    @Test func `Korea announces no jackpot: its sales are followed closely and no effect is claimed`() throws {
        let errors = try Self.errors(of: [.core], in: .korea)
        #expect(errors[0] < 0.022)
        let history = try RealLottery.korea.history()
        let configuration = try CountryConfiguration.forTest()
        let past = try SalesFeatures(configuration).series(of: history)
        let effect = JackpotEffect(try LogLinearFit(.core(configuration), past: past))
        #expect(!effect.isIdentified)
        #expect(effect.elasticity == nil)
    }
}
