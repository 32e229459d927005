internal import RealModule

/// How the sales of a simulated country answer the jackpot.
///
/// - Source: reference/simulate.py, function G.
public enum DemandFamily: Hashable, Sendable {
    /// Constant elasticity.
    case constantElasticity(Double)
    /// Elasticity that falls to 0 for jackpots well above a scale, currency units.
    case saturating(elasticity: Double, scale: Double)
    /// Elasticity that grows beyond a threshold, currency units, over a width in log jackpot.
    case fever(elasticity: Double, threshold: Double, width: Double, extra: Double)

    /// Change of log tickets from the reference jackpot to another one, both in currency units.
    func response(to jackpot: Double, reference: Double) -> Double {
        let distance = Double.log(jackpot) - Double.log(reference)
        switch self {
        case .constantElasticity(let elasticity):
            return elasticity * distance
        case .saturating(let elasticity, let scale):
            let damping = Double.log(onePlus: jackpot / scale) - Double.log(onePlus: reference / scale)
            return elasticity * (distance - damping)
        case .fever(let elasticity, let threshold, let width, let extra):
            let excess = { (amount: Double) in
                extra * width * Self.softplus((Double.log(amount) - Double.log(threshold)) / width)
            }
            return elasticity * distance + excess(jackpot) - excess(reference)
        }
    }

    private static func softplus(_ x: Double) -> Double {
        max(x, 0) + Double.log(onePlus: Double.exp(-abs(x)))
    }
}
