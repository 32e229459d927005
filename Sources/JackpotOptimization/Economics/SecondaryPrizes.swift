internal import Lottery
internal import RealModule

/// Lower prizes of a draw as multiples of their mean.
///
/// Fixed-odds prizes vary: the variation enters as two or three outcomes that keep mean and variance exactly. Below
/// 5 % it is left out, where it cannot be told from the spread of sales (SCIENCE 2).
struct SecondaryPrizes {
    /// One outcome of the lower prizes.
    struct Level {
        /// Multiple of the mean, 0 or more.
        var multiple: Double
        /// Its probability.
        var probability: Double
    }

    /// Outcomes with mean 1 and the scheme's variation.
    let levels: [Level]

    /// The outcomes for a standard deviation over mean.
    init(variation: Double) {
        let square = variation * variation
        switch variation {
        case ...0.05:
            levels = [Level(multiple: 1, probability: 1)]
        case ...(1 / Double.sqrt(3)):
            // Gauss-Hermite nodes of order 3; beyond this variation the lowest would be negative.
            let width = Double.sqrt(3) * variation
            levels = [
                Level(multiple: 1 - width, probability: 1 / 6),
                Level(multiple: 1, probability: 2 / 3),
                Level(multiple: 1 + width, probability: 1 / 6),
            ]
        default:
            levels = [
                Level(multiple: 0, probability: square / (1 + square)),
                Level(multiple: 1 + square, probability: 1 / (1 + square)),
            ]
        }
    }
}
