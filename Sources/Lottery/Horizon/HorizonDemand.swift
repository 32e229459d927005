/// Sales of the coming draws relative to those of the first of them: tables and effects, no model.
///
/// `tickets(week, rung) = curve(rung) × exp(shift[week][rung] + effect × (reference - reference now)
/// + rollover[k] - rollover[k now])`, in every scenario of the coming draw's sales curve alike.
public struct HorizonDemand: Hashable, Sendable {
    /// Log change of tickets against the coming draw at today's habit and rollovers, [weeks × rungs]; the first row,
    /// the coming draw's, holds zeros.
    public let shifts: [[Double]]
    /// What the habitual jackpot does.
    public let habituation: Habituation
    /// Log change of tickets by the number of draws since the last win; the last holds for more: 0...6.
    public let rolloverEffects: [Double]

    /// - Throws: `InvalidValue` unless there is a week, all weeks have as many finite numbers, those of the first are
    ///   0, and there is a finite rollover effect.
    public init(shifts: [[Double]], habituation: Habituation, rolloverEffects: [Double]) throws(InvalidValue) {
        guard let first = shifts.first, !first.isEmpty, shifts.allSatisfy({ $0.count == first.count }),
            shifts.allSatisfy({ $0.allSatisfy(\.isFinite) }), first.allSatisfy({ $0 == 0 })
        else {
            throw InvalidValue(
                "the log changes of \(shifts.count) weeks",
                allowed: "at least one week, one finite number per rung in each, zeros in the first"
            )
        }
        guard !rolloverEffects.isEmpty, rolloverEffects.allSatisfy(\.isFinite) else {
            throw InvalidValue("rollover effects \(rolloverEffects)", allowed: "at least one, all finite")
        }
        self.shifts = shifts
        self.habituation = habituation
        self.rolloverEffects = rolloverEffects
    }

    /// Number of weeks.
    public var weeks: Int { shifts.count }
}
