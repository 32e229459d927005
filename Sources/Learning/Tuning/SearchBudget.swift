/// How long a search goes on.
public struct SearchBudget: Sendable {
    /// Trials at most, those taken from the store among them.
    let trials: Int
    /// Whether one more trial may start.
    let hasTime: @Sendable () -> Bool

    /// So many trials, those taken from the store among them.
    public static func trials(_ count: Int) -> SearchBudget {
        SearchBudget(trials: count) { true }
    }

    /// Trials start until so much time has passed, and those that started finish; trials from the store are free.
    ///
    /// - Parameters:
    ///   - limit: the time, from now on.
    ///   - clock: what measures it.
    /// - Returns: the budget, which starts now.
    public static func time<Meter: Clock>(_ limit: Duration, on clock: Meter) -> SearchBudget
    where Meter.Duration == Duration {
        let end = clock.now.advanced(by: limit)
        return SearchBudget(trials: .max) { clock.now < end }
    }
}
