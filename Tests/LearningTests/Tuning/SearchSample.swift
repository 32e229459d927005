import Foundation
import Learning
import Synchronization

/// Spaces and stores that the tests of searches share.
enum SearchSample {
    /// A choice, whole numbers and a logarithmic range.
    static func space() throws -> SearchSpace {
        try SearchSpace([
            .choice("kind", among: ["flat", "bowl", "steep"]),
            .integers("depth", from: 1, to: 9),
            .reals("rate", from: 0.001, to: 10, scale: .logarithmic, digits: 3),
        ])
    }

    /// A bowl with its lowest point, 0, at bowl, depth 5 and rate 0.1; less resource, more noise of the point's own.
    static func bowl(_ point: SearchPoint, _ resource: Int) -> Double {
        let kind = point.text("kind") == "bowl" ? 0.0 : 5.0
        let depth = Double((point.integer("depth") ?? 99) - 5)
        let rate = log10(point.real("rate") ?? 99) + 1
        let noise = sin(1_000 * rate + depth) / Double(resource)
        return kind + depth * depth + rate * rate + noise
    }

    /// The same bowl, which fails wherever depth is 3 and has no number where it is 7.
    static func brokenBowl(_ point: SearchPoint, _ resource: Int) throws -> Double {
        if point.integer("depth") == 3 { throw Broken.atDepth(3) }
        return point.integer("depth") == 7 ? .nan : bowl(point, resource)
    }

    /// A failure of an objective.
    enum Broken: Error {
        case atDepth(Int)
    }

    /// One strategy of each kind.
    static func strategies() throws -> [SearchStrategy] {
        let halving = try SuccessiveHalving(candidates: 27, eta: 3, from: 4, to: 36)
        return [.grid(steps: 5, resource: 36), .random(resource: 36), .halving(halving)]
    }

    /// A record as text.
    static func text(_ record: SearchRecord) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        return String(decoding: try encoder.encode(record), as: UTF8.self)
    }
}

/// A store in memory that knows which trials it was asked to keep.
final class MemoryStore: TrialStore {
    private let outcomes: Mutex<[Trial: TrialOutcome]>
    private let kept = Mutex<[FinishedTrial]>([])

    init(_ finished: [FinishedTrial] = []) {
        let pairs = finished.map { ($0.trial, $0.outcome) }
        outcomes = Mutex(Dictionary(uniqueKeysWithValues: pairs))
    }

    /// What was stored, in the order in which it finished.
    var stored: [FinishedTrial] { kept.withLock(\.self) }

    func outcome(of trial: Trial) -> TrialOutcome? { outcomes.withLock { $0[trial] } }

    func store(_ trial: FinishedTrial) {
        outcomes.withLock { $0[trial.trial] = trial.outcome }
        kept.withLock { $0.append(trial) }
    }
}

/// A clock that stands still until it is pushed.
final class HandClock: Clock {
    /// An instant on it.
    struct Instant: InstantProtocol {
        var seconds: Double

        func advanced(by duration: Duration) -> Instant { Instant(seconds: seconds + duration / .seconds(1)) }
        func duration(to other: Instant) -> Duration { .seconds(other.seconds - seconds) }
        static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
    }

    private let time = Mutex(Instant(seconds: 0))

    var now: Instant { time.withLock(\.self) }
    var minimumResolution: Duration { .zero }

    func push(_ duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
    func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}
