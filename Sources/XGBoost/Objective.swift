internal import Foundation

/// What boosting minimizes, and with it the scale on which trees add: the margin.
///
/// The raw values are the library's names.
public enum Objective: String, Hashable, Sendable, Codable, CaseIterable {
    /// Half the squared difference; the margin is the prediction itself.
    case squaredError = "reg:squarederror"
    /// Log loss of labels 0 and 1; the margin is the log odds, the prediction a probability.
    case logistic = "binary:logistic"
    /// Poisson deviance of labels of 0 or more; the margin is the logarithm of the prediction.
    case poisson = "count:poisson"

    /// The prediction that belongs to a margin.
    public func prediction(of margin: Double) -> Double {
        switch self {
        case .squaredError: margin
        case .logistic: 1 / (1 + exp(-margin))
        case .poisson: exp(margin)
        }
    }

    /// The margin that belongs to a prediction: a mean of labels inside the range that the objective allows.
    public func margin(of prediction: Double) -> Double {
        switch self {
        case .squaredError: prediction
        case .logistic: log(prediction / (1 - prediction))
        case .poisson: log(prediction)
        }
    }
}
