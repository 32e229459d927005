import Foundation

/// How far a call of the driver is: its countries, the steps that run, and since when.
struct ProgressBoard: Sendable {
    /// A step that runs.
    struct Running: Hashable, Sendable {
        let country: String
        let step: String
        let since: Date
    }

    /// One country.
    private struct Country: Sendable {
        var ended: Set<String> = []
        var running: Running?
        var isOver = false
    }

    /// When the call began.
    let startedAt: Date
    /// The steps of each country, in run order.
    private let steps: [String]
    /// Countries at once.
    private let jobs: Int
    private var countries: [String: Country]
    private var durations: StepDurations

    init(_ countries: [String], steps: [String], jobs: Int, durations: StepDurations, at startedAt: Date) {
        self.startedAt = startedAt
        self.steps = steps
        self.jobs = jobs
        self.durations = durations
        self.countries = Dictionary(countries.map { ($0, Country()) }) { first, _ in first }
    }

    /// How many countries there are.
    var total: Int { countries.count }

    /// How many of them are over: done, failed, or nothing to do.
    var over: Int { countries.values.count(where: \.isOver) }

    /// The steps that run, by country.
    var running: [Running] { countries.values.compactMap(\.running).sorted { $0.country < $1.country } }

    /// The time that is probably left; nil where nobody knows how long a step takes that is still to be done.
    ///
    /// The work that is left, shared by as many countries as run at once, but never less than the longest country.
    func remaining(at now: Date) -> TimeInterval? {
        var left: [TimeInterval] = []
        for (name, country) in countries where !country.isOver {
            guard let seconds = remaining(of: country, named: name, at: now) else { return nil }
            left.append(seconds)
        }
        guard let longest = left.max() else { return nil }
        return max(longest, left.reduce(0, +) / Double(jobs))
    }

    private func remaining(of country: Country, named name: String, at now: Date) -> TimeInterval? {
        var seconds: TimeInterval = 0
        for step in steps where !country.ended.contains(step) {
            guard let expected = durations.expected(step, of: name) else { return nil }
            let elapsed = country.running.flatMap { $0.step == step ? now.timeIntervalSince($0.since) : nil } ?? 0
            seconds += max(0, expected - elapsed)
        }
        return seconds
    }
}

extension ProgressBoard {
    /// A country's run begins, or goes on.
    mutating func opened(_ country: String) { countries[country] = Country() }

    /// A step starts.
    mutating func started(_ step: String, of country: String, at now: Date) {
        countries[country, default: Country()].running = Running(country: country, step: step, since: now)
    }

    /// A step ended, or was passed over; after the last one its country is over.
    mutating func ended(_ step: String, of country: String, isDone: Bool, at now: Date) {
        var changed = countries[country] ?? Country()
        if let running = changed.running, running.step == step {
            if isDone { durations.note(step, of: country, took: now.timeIntervalSince(running.since)) }
            changed.running = nil
        }
        changed.ended.insert(step)
        changed.isOver = changed.ended.isSuperset(of: steps)
        countries[country] = changed
    }

    /// Nothing more happens in a country.
    mutating func over(_ country: String) { countries[country, default: Country()].isOver = true }
}
