import Bounds
import Lottery

extension JackpotEffect {
    /// Where the elasticity lies in 19 of 20 cases, in words; empty without one.
    var interval95: String {
        interval.map { "\($0.lowerBound.rounded(to: 2)) to \($0.upperBound.rounded(to: 2))" } ?? ""
    }
}
