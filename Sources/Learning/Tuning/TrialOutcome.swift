/// What came of a trial.
public enum TrialOutcome: Hashable, Sendable, Codable {
    /// Its loss, finite; lower is better.
    case loss(Double)
    /// It has none, and why; a failed trial never wins.
    case failed(String)

    private enum Key: CodingKey { case loss, failed }

    /// Runs an objective.
    ///
    /// - Throws: `CancellationError`; every other error is an outcome.
    init(of trial: Trial, _ objective: Search.Objective) throws {
        do {
            let loss = try objective(trial.point, trial.resource)
            self = loss.isFinite ? .loss(loss) : .failed("the loss is \(loss)")
        } catch let cancellation as CancellationError {
            throw cancellation
        } catch {
            self = .failed(String(describing: error))
        }
    }

    /// Reads `{"loss":0.25}` or `{"failed":"why"}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let loss = try container.decodeIfPresent(Double.self, forKey: .loss) {
            self = .loss(loss)
        } else {
            self = .failed(try container.decode(String.self, forKey: .failed))
        }
    }

    /// Writes `{"loss":0.25}` or `{"failed":"why"}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .loss(let loss): try container.encode(loss, forKey: .loss)
        case .failed(let reason): try container.encode(reason, forKey: .failed)
        }
    }
}
