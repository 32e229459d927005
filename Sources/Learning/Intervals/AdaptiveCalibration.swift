internal import Foundation

/// Intervals issued period after period, each made of the errors published before it.
///
/// - Source: Gibbs and Candès (2021), adaptive conformal inference under distribution shift, for the feedback;
///   it moves a scale here rather than a level, so that all quantiles follow and none is infinite.
public struct AdaptiveCalibration: Sendable {
    /// For each error, in their order, what its forecast was issued with.
    public let issued: [ConformalResiduals]
    /// What the next forecast is issued with, when every error is known.
    public let current: ConformalResiduals

    /// Replays a history.
    ///
    /// - Parameters:
    ///   - errors: out of sample, oldest first.
    ///   - publicationLag: periods between a period and the publication of its outcome, beyond the first: with 0 the
    ///     error of the previous period is known.
    ///   - inSample: errors of the first fit, oldest first, which stand in until others are known.
    ///   - rows: observations of that fit, which widen its errors.
    ///   - adaptation: how errors fade, and the scale moves.
    public init(
        of errors: [DatedError],
        publicationLag: Int,
        inSample: [Double] = [],
        rows: Int = .max,
        adaptation: Adaptation = .standard
    ) {
        var memory = ErrorMemory(adaptation, first: inSample.map { ShortHistory.widening(rows: rows) * $0 })
        var issued: [ConformalResiduals] = []
        var known = 0
        for error in errors {
            while known < issued.count, errors[known].period < error.period - publicationLag {
                memory.learn(errors[known].value, issuedWith: issued[known])
                known += 1
            }
            issued.append(memory.residuals)
        }
        for (error, residuals) in zip(errors, issued).dropFirst(known) {
            memory.learn(error.value, issuedWith: residuals)
        }
        self.issued = issued
        self.current = memory.residuals
    }
}
