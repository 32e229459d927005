import Learning
import Lottery

/// A new model's forecasts beside those of the model that a git revision gives, period by period.
///
/// Both were refitted week by week, each by its own config, with what had been published: neither has seen what it is
/// judged on. They are held against each other on the periods that both forecast, by the sales that are known now.
struct RevisionComparison {
    private let revision: String
    private let model: [Double]
    private let rival: [Double]
    private let tickets: Double

    /// Nil where no period was forecast by both.
    init?(_ model: [BacktestPeriod], with rival: [BacktestPeriod], of revision: String) {
        let others = Dictionary(rival.map { ($0.period, $0) }) { first, _ in first }
        let pairs = model.compactMap { row in others[row.period].map { (row, $0) } }
        guard !pairs.isEmpty else { return nil }
        self.revision = revision
        self.model = pairs.map { row, _ in abs(row.forecast - row.actual) }
        self.rival = pairs.map { row, other in abs(other.forecast - row.actual) }
        tickets = pairs.reduce(0) { $0 + $1.0.actual }
    }

    /// The rival's weighted absolute percentage error on these periods.
    var rivalWAPE: Double { rival.reduce(0, +) / tickets }

    /// The thresholds for a new model beside a champion, with the revision's model in the champion's place.
    func findings(_ settings: GateSettings) -> [GateFinding] {
        let measure = "WAPE over \(revision)"
        let hard = settings.maximumRatioToChampion
        // A rival without any error is matched by a model without any, and by no other.
        let loss = rival.reduce(0, +)
        let ratio = loss > 0 ? model.reduce(0, +) / loss : model.allSatisfy { $0 == 0 } ? 1 : .infinity
        let check = GateFinding.check(.atMost(hard, measure, ratio))
        guard let comparison = PairedComparison(champion: rival, challenger: model) else {
            return [check, .skipped("\(measure), with luck", "fewer than 8 periods say nothing of luck")]
        }
        let rule = ChallengeRule(
            tolerance: min(settings.champion.tolerance, max(0, hard - 1)),
            hardTolerance: max(0, hard - 1),
            level: settings.champion.level
        )
        let isSignificant = rule.verdict(on: comparison).isSignificant
        let limit = 1 + (isSignificant ? rule.tolerance : rule.hardTolerance)
        let words = "\(measure) (\(1 + rule.tolerance) where it is more than luck in \(comparison.count) periods)"
        return [check, .check(.atMost(limit, words, ratio))]
    }
}
