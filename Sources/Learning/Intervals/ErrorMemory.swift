internal import Foundation

/// The latest errors and the scale that past hits and misses have led to.
struct ErrorMemory {
    private let adaptation: Adaptation
    /// Oldest first.
    private var errors: [Double]
    private var logScale = 0.0

    init(_ adaptation: Adaptation, first: [Double]) {
        self.adaptation = adaptation
        self.errors = first.suffix(adaptation.memory)
    }

    /// Takes in an error when it is published; an interval of too few errors moves no scale.
    mutating func learn(_ error: Double, issuedWith residuals: ConformalResiduals) {
        if residuals.sorted.count >= adaptation.fewestErrors { moveScale(error, residuals) }
        errors = (errors + [error]).suffix(adaptation.memory)
    }

    private mutating func moveScale(_ error: Double, _ residuals: ConformalResiduals) {
        let low = residuals.quantile(adaptation.tail)
        let isMissed = error < low || error > residuals.quantile(1 - adaptation.tail)
        let surprise = (isMissed ? 1 : 0) - (1 - adaptation.coverage)
        let range = Adaptation.logScales
        logScale = min(max(logScale + adaptation.step * surprise, range.lowerBound), range.upperBound)
    }

    /// What the next forecast is issued with.
    var residuals: ConformalResiduals {
        ConformalResiduals(
            residuals: errors,
            weights: errors.indices.map { exp2(-Double(errors.count - 1 - $0) / adaptation.halfLife) },
            widening: exp(logScale)
        )
    }
}
