import Bounds
import Lottery

extension JackpotEffect {
    /// Where the elasticity lies in 19 of 20 cases, in words; empty without one.
    var interval95: String {
        guard let elasticity, let standardError else { return "" }
        let reach = 1.96 * standardError
        return "\((elasticity - reach).rounded(to: 2)) to \((elasticity + reach).rounded(to: 2))"
    }
}
