/// Everything an operator states about one country, checked; the content of `configs/<country>.yaml`.
public struct CountryConfiguration: Hashable, Sendable, Codable {
    /// Which day the run believes to be today.
    public enum AsOf: String, CaseIterable, Codable, Sendable {
        /// The clock, in the country's time zone.
        case today
        /// The draw day of the last row of the data: for samples and archives.
        case endOfData = "end-of-data"
    }

    /// How a new model comes into force.
    public enum Approval: String, CaseIterable, Codable, Sendable {
        /// As soon as the gate lets it pass.
        case automatic
        /// After a person approved it.
        case manual
    }

    /// The country.
    public var country: CountryName
    /// Its currency.
    public var currency: Currency
    /// Its time zone by IANA name: `Europe/Mariehamn`.
    public var timeZone: String
    /// How numbers and dates are written for its readers: `en_GB`.
    public var locale: String
    /// When it draws, and what a row of its sales covers.
    public var draws: DrawSchedule
    /// Which day counts as today.
    public var asOf: AsOf
    /// The days that change its sales and are known ahead.
    public var calendar: SalesCalendar
    /// The sales data.
    public var source: SalesSource
    /// Price of one ticket.
    public var ticketPrice: Money
    /// The jackpots that may be announced.
    public var ladder: JackpotLadder
    /// What a draw promises its players.
    public var prizes: PrizeScheme
    /// What leaves the sales.
    public var deductions: Deductions
    /// The rules.
    public var constraints: Constraints
    /// How a jackpot is chosen where the rules leave a choice.
    public var decision: DecisionSettings
    /// How sales are modelled.
    public var forecast: ForecastSettings
    /// What the model must show.
    public var gate: GateSettings
    /// How it comes into force.
    public var approval: Approval
    /// Whom to tell.
    public var notifications: [NotificationChannel]
    /// Severities that differ from the defaults, by check.
    public var severities: [ValidationCheck: Finding.Severity]

    /// What a ticket may cost, currency units.
    public static let ticketPriceLimits = Limits.above(0)

    /// Collects the parts.
    ///
    /// - Throws: `InvalidValue` for a ticket price that is not above 0.
    public init(
        country: CountryName,
        currency: Currency,
        timeZone: String,
        locale: String,
        draws: DrawSchedule,
        asOf: AsOf,
        calendar: SalesCalendar = .empty,
        source: SalesSource,
        ticketPrice: Money,
        ladder: JackpotLadder,
        prizes: PrizeScheme,
        deductions: Deductions,
        constraints: Constraints,
        decision: DecisionSettings = DecisionSettings(),
        forecast: ForecastSettings,
        gate: GateSettings,
        approval: Approval,
        notifications: [NotificationChannel],
        severities: [ValidationCheck: Finding.Severity] = [:]
    ) throws(InvalidValue) {
        try Self.ticketPriceLimits.check(ticketPrice.units, "a ticket price")
        self.country = country
        self.currency = currency
        self.timeZone = timeZone
        self.locale = locale
        self.draws = draws
        self.asOf = asOf
        self.calendar = calendar
        self.source = source
        self.ticketPrice = ticketPrice
        self.ladder = ladder
        self.prizes = prizes
        self.deductions = deductions
        self.constraints = constraints
        self.decision = decision
        self.forecast = forecast
        self.gate = gate
        self.approval = approval
        self.notifications = notifications
        self.severities = severities
    }
}
