/// What the country's last run for an earlier draw announced, and what that rested on: `previous/decision.json`.
///
/// The run that opens pins it, so that what changed since can be told without asking the registry again.
public struct PreviousDecision: Hashable, Sendable, Codable {
    /// The run.
    public var run: String
    /// The draw that it decided.
    public var draw: CalendarDay
    /// What kind of answer it gave.
    public var status: Recommendation.Status
    /// The jackpot that it announced.
    public var jackpot: Money
    /// Currency of all amounts.
    public var currency: Currency
    /// Expected tickets at that jackpot.
    public var expectedTickets: Double
    /// Expected net revenue at that jackpot, of its draw alone.
    public var expectedNetRevenue: Money
    /// The payout ratio at that jackpot.
    public var payoutRatio: Double
    /// The rules that shaped the answer.
    public var binding: [ConstraintKind]
    /// The model in force: `atlantis 3`.
    public var model: String
    /// Rows of the country in its data; nil where validation told nothing.
    public var rows: Int?
    /// The last period in its data.
    public var lastPeriod: SalesPeriod?
    /// SHA-256 of its config.
    public var configurationSHA256: String
    /// Commit of its code; nil where unknown.
    public var commit: String?

    /// Collects what a run announced and what that rested on.
    public init(run: RunManifest, announced: Recommendation, validation: ValidationReport?) {
        self.run = run.run
        draw = run.draw
        status = announced.status
        jackpot = announced.jackpot
        currency = announced.currency
        expectedTickets = announced.outlook.expectedTickets
        expectedNetRevenue = announced.outlook.expectedNetRevenue
        payoutRatio = announced.outlook.payoutRatio
        binding = announced.binding.map(\.constraint)
        model = announced.model
        rows = validation?.rows
        lastPeriod = validation?.lastPeriod
        configurationSHA256 = run.configuration.sha256
        commit = run.code.commit
    }
}
