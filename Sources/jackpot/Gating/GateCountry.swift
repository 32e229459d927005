import Lottery

/// What the gate says of one country.
struct GateCountry: Encodable, Hashable, Sendable {
    /// How it ended.
    enum End: String, Encodable, Sendable {
        case passed, refused
        case notJudged = "not-judged"
    }

    /// How far one step got.
    struct Step: Encodable, Hashable, Sendable {
        /// What became of it.
        enum End: String, Encodable, Sendable {
            case done, failed, skipped
        }

        let name: String
        let end: End
    }

    /// What the new model was held against.
    struct Rival: Encodable, Hashable, Sendable {
        let name: String
        /// Its weighted absolute percentage error; nil where it could not be compared with.
        let wape: Double?
        /// Why it could not.
        let absence: String?
    }

    /// How the new model did.
    struct Judgement: Encodable, Hashable, Sendable {
        let model: String
        let origins: Int
        let firstPeriod: SalesPeriod
        let lastPeriod: SalesPeriod
        let wape: Double
        let rival: Rival
        let verdict: GateVerdict
    }

    /// Why there is no verdict.
    struct Problem: Encodable, Hashable, Sendable {
        let step: String
        let what: String
        let place: String
        let fix: String
        let exitCode: Int32
    }

    let country: String
    let config: String
    let draw: CalendarDay?
    let end: End
    let steps: [Step]
    let judgement: Judgement?
    let problem: Problem?

    /// A country whose model was judged.
    init(_ country: String, config: String, draw: CalendarDay, steps: [String], judgement: Judgement) {
        (self.country, self.config, self.draw) = (country, config, draw)
        end = judgement.verdict.isPassed ? .passed : .refused
        self.steps = steps.map { Step(name: $0, end: .done) }
        (self.judgement, problem) = (judgement, nil)
    }

    /// A country that a step kept from being judged; the steps after it were not started.
    init(_ country: String, config: String, draw: CalendarDay?, steps: [String], problem: Problem) {
        (self.country, self.config, self.draw) = (country, config, draw)
        end = .notJudged
        let failed = steps.firstIndex(of: problem.step) ?? 0
        self.steps = steps.enumerated().map { position, name in
            Step(name: name, end: position < failed ? .done : position == failed ? .failed : .skipped)
        }
        (judgement, self.problem) = (nil, problem)
    }

    /// The exit code that stands for it.
    var exitCode: Int32 {
        switch end {
        case .passed: ExitStatus.done.rawValue
        case .refused: ExitStatus.negativeVerdict.rawValue
        case .notJudged: problem?.exitCode ?? ExitStatus.defect.rawValue
        }
    }
}
