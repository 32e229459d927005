import Foundation
internal import Lottery

/// A level that has moved, and since when.
struct Drift {
    /// How a quantity is measured.
    enum Scale {
        /// Natural logarithm of an amount.
        case logarithm
        /// 1 where something happened, else 0.
        case share

        /// The smallest change that is worth telling: an eighth of an amount, a quarter of all periods.
        var smallestChange: Double {
            switch self {
            case .logarithm: log(1.125)
            case .share: 0.25
            }
        }
    }

    /// The first period at the new level.
    let since: SalesPeriod
    /// Whether it may have begun before the periods that are looked at.
    let mayBeOlder: Bool
    /// New mean less old mean in pooled standard deviations.
    let effect: Double
    /// New mean less old mean on the scale.
    let change: Double
    /// How the quantity is measured.
    let scale: Scale
    /// Periods at the new level.
    let recent: Int
    /// Periods before.
    let reference: Int

    /// `moved 22 % down`, `moved 31 percentage points up`.
    var movement: String {
        switch scale {
        case .logarithm:
            let percent = Figure((abs(exp(change) - 1) * 100).rounded())
            return "moved \(percent) % \(change > 0 ? "up" : "down")"
        case .share:
            return "moved \(Figure((abs(change) * 100).rounded())) percentage points \(change > 0 ? "up" : "down")"
        }
    }
}
