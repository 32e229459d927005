import Lottery

/// Why a jackpot is another one than in an earlier run, by what both runs say of both jackpots.
///
/// Every run carries a certificate for every rung, so each answer can be looked up in the other run: did it keep the
/// rules there, and what would it have brought?
struct JackpotShift {
    /// One sentence each.
    let reasons: [String]

    init(_ first: ComparedRun, _ second: ComparedRun) {
        guard let before = first.recommendation, let after = second.recommendation else {
            reasons = []
            return
        }
        guard before.jackpot != after.jackpot else {
            reasons = ["the optimizer's answer is the same: \(after.jackpot.grouped) \(after.currency)"]
            return
        }
        reasons = [
            Self.sentence(on: before.jackpot, "the earlier answer", in: after, "the later run"),
            Self.sentence(on: after.jackpot, "the later answer", in: before, "the earlier run"),
        ]
    }

    private static func sentence(
        on jackpot: Money,
        _ answer: String,
        in run: Recommendation,
        _ name: String
    ) -> String {
        let subject = "\(answer), \(jackpot.grouped) \(run.currency), in \(name)"
        guard let rung = run.rungs.first(where: { $0.jackpot == jackpot }) else {
            return "\(subject): it stands on no rung of its ladder"
        }
        let broken = rung.slacks.filter { !$0.isKept }.map(\.constraint.title)
        guard broken.isEmpty else { return "\(subject): it breaks \(broken.joined(separator: ", "))" }
        let (mine, chosen) = (rung.planValue, run.outlook.planValue)
        let scope = mine == nil || chosen == nil ? "the coming draw" : "the planned draws"
        let less = (chosen ?? run.outlook.expectedNetRevenue).hundredths - (mine ?? rung.expectedNetRevenue).hundredths
        guard less > 0 else {
            return "\(subject): it keeps every rule and would bring no less; the threshold on changes decides"
        }
        return "\(subject): it keeps every rule and would bring \(Money(hundredths: less).grouped) less over \(scope)"
    }
}
