internal import Learning
internal import Lottery

/// Which family serves a country, by its own rolling forecasts on weeks that the evaluation does not judge.
struct FamilyChoice {
    let family: ModelFamily
    let reason: String
    let candidates: [CandidateScore]

    /// Weeks a choice is made on.
    private static let weeks = 52
    /// The fewest weeks that tell families apart.
    private static let fewest = 13

    /// Scores every family and takes the core unless another one wins clearly.
    init(_ observations: [Observation], _ settings: ForecastSettings, publicationLag: Int) throws {
        let rolling = RollingOrigin(
            count: max(0, observations.count - settings.origins),
            last: Self.weeks,
            minimum: settings.minimumWeeks,
            publicationLag: publicationLag
        )
        let judged = rolling.origins.filter { observations[$0].logTickets != nil }.count
        guard judged >= Self.fewest else {
            self.init(.core, "the history is too short to compare families: the core is the default", [])
            return
        }
        let errors = try ModelFamily.allCases.map { family in
            (family: family, errors: try RollingForecasts(family, observations, at: rolling, settings).errors(from: 0))
        }
        let candidates = errors.map { CandidateScore(family: $0.family, wape: $0.errors.wape ?? .infinity) }
        let core = errors.first { $0.family == .core }?.errors
        let winner = core.flatMap { core in
            errors.filter { Self.rivals.contains($0.family) }
                .filter { Self.isClearWin($0.errors, over: core) }
                .min { ($0.errors.wape ?? .infinity) < ($1.errors.wape ?? .infinity) }
        }
        let place = "on the \(judged) weeks before those of the evaluation"
        let reason = winner.map { "\($0.family.rawValue) errs clearly less than the core \(place)" }
        self.init(winner?.family ?? .core, reason ?? "no other family clearly beats the core \(place)", candidates)
    }

    private init(_ family: ModelFamily, _ reason: String, _ candidates: [CandidateScore]) {
        self.family = family
        self.reason = reason
        self.candidates = candidates
    }
}

extension FamilyChoice {
    /// Baselines are scored for the reader and never chosen.
    private static let rivals: [ModelFamily] = [.coreWithTrees, .ridge]
    /// Share of the core's error that a rival's must stay below.
    private static let share = 0.98
    /// Standard errors of the weekly gain that its mean must exceed: 10 % of cases by luck, where both are equal.
    private static let standardErrors = 1.28

    /// Whether a rival beats the core by enough, and too steadily for luck, on the same weeks.
    static func isClearWin(_ rival: ForecastErrors, over core: ForecastErrors) -> Bool {
        guard let rivalShare = rival.wape, let coreShare = core.wape, rivalShare < share * coreShare else {
            return false
        }
        let gains = zip(core.errors, rival.errors).map { abs($0) - abs($1) }
        let count = Double(gains.count)
        let mean = gains.reduce(0, +) / count
        let variance = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(count - 1, 1)
        return mean > standardErrors * (variance / count).squareRoot()
    }
}
