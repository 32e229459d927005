import GRDB

/// One finished trial of a study.
public struct StudyTrial: Hashable, Sendable, Codable {
    /// How it ended.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// With a loss.
        case done
        /// Without one.
        case failed
    }

    /// The point's number in the study, from 0 on.
    public let number: Int
    /// How much was spent on it, 1 or more.
    public let resource: Int
    /// The settings tried, as JSON.
    public let parameters: String
    /// The loss; nil where it failed.
    public let loss: Double?
    /// What it came to, as JSON.
    public let result: String

    /// How it ended.
    public var status: Status { loss == nil ? .failed : .done }

    /// Describes a finished trial.
    ///
    /// - Parameters:
    ///   - number: the point's number, from 0 on.
    ///   - resource: how much was spent on it, 1 or more.
    ///   - parameters: the settings tried, as JSON.
    ///   - loss: finite; nil where it failed.
    ///   - result: what it came to, as JSON.
    public init(number: Int, resource: Int, parameters: String, loss: Double?, result: String) {
        self.number = number
        self.resource = resource
        self.parameters = parameters
        self.loss = loss
        self.result = result
    }
}

extension StudyTrial: RowReadable {
    /// Reads a row of table `trial`.
    init(row: Row) throws {
        number = row["number"]
        resource = row["resource"]
        parameters = row["parameters"]
        loss = row["loss"]
        result = row["result"]
    }
}
