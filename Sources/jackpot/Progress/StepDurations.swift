import Foundation

/// How long steps take, as far as earlier runs and this one tell.
struct StepDurations: Hashable, Sendable {
    /// Seconds, by country and step.
    private var own: [String: [String: TimeInterval]]

    /// - Parameter earlier: seconds that each step took, by country and step.
    init(_ earlier: [String: [String: TimeInterval]] = [:]) {
        own = earlier
    }

    /// Takes note of a step that is done.
    mutating func note(_ step: String, of country: String, took seconds: TimeInterval) {
        own[country, default: [:]][step] = seconds
    }

    /// What a step may take in a country: what it last took there, else the mean of all countries; nil where none is known.
    func expected(_ step: String, of country: String) -> TimeInterval? {
        if let known = own[country]?[step] { return known }
        let others = own.values.compactMap { $0[step] }
        return others.isEmpty ? nil : others.reduce(0, +) / Double(others.count)
    }
}
