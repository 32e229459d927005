import Lottery
import Yams

/// Turns the sections of a country's file into the checked configuration.
struct CountryReader {
    private let top: ConfigurationSection
    private let fileName: String

    init(_ top: ConfigurationSection, fileName: String) {
        self.top = top
        self.fileName = fileName
    }

    /// The configuration; a file of another schema is refused without a look at the rest.
    func configuration() -> ConfigurationReading<CountryConfiguration> {
        guard case .value = top[CountryKeys.schema] else { return .refused }
        top.refuseUnknownKeys()
        return top.build(
            country(),
            top[CountryKeys.currency],
            top[CountryKeys.timeZone],
            top[CountryKeys.locale],
            draws(),
            top.required(CountryKeys.Data.section, SalesSourceReader.source),
            top[CountryKeys.ticketPrice],
            game(),
            rules(),
            model(),
            NotificationReader.channels(top),
            top.defaulted(CountryKeys.checksSection, severities)
        ) { country, currency, timeZone, locale, draws, source, price, game, rules, model, channels, severities in
            try CountryConfiguration(
                country: country,
                currency: currency,
                timeZone: timeZone,
                locale: locale,
                draws: draws.schedule,
                asOf: draws.asOf,
                calendar: draws.calendar,
                source: source,
                ticketPrice: price,
                ladder: game.ladder,
                prizes: game.prizes,
                deductions: game.deductions,
                constraints: rules.constraints,
                decision: rules.decision,
                forecast: model.forecast,
                gate: model.gate,
                approval: model.approval,
                notifications: channels,
                severities: severities
            )
        }
    }

    private func country() -> ConfigurationReading<CountryName> {
        let reading = top[CountryKeys.country]
        guard case .value(let country) = reading, let entry = top.entry(CountryKeys.country.key) else { return reading }
        let name = fileName.split(separator: "/").last ?? ""
        let stem = name.hasSuffix(".yaml") ? name.dropLast(5) : name
        guard stem == country.text else {
            top.collector.add(
                "the file says country '\(country)', its name says '\(stem)'",
                at: TextPlace(entry.node.mark),
                allowed: "\(country).yaml as the name of the file, or country: \(stem)"
            )
            return .refused
        }
        return reading
    }

    private func draws() -> ConfigurationReading<Draws> {
        top.build(
            top.required(CountryKeys.Draw.section, DrawReader.schedule),
            top.defaulted(CountryKeys.Calendar.section, DrawReader.calendar)
        ) { Draws(schedule: $0.schedule, asOf: $0.asOf, calendar: $1) }
    }

    private func game() -> ConfigurationReading<Game> {
        top.build(
            top.required(CountryKeys.Ladder.section, GameReader.ladder),
            top.required(CountryKeys.Prizes.section, GameReader.prizes),
            top.defaulted(CountryKeys.DeductionKeys.section, GameReader.deductions)
        ) { Game(ladder: $0, prizes: $1, deductions: $2) }
    }

    private func rules() -> ConfigurationReading<Rules> {
        top.build(
            top.defaulted(CountryKeys.ConstraintKeys.section, ConstraintsReader.constraints),
            top.defaulted(CountryKeys.Decision.section, DecisionReader.settings)
        ) { try Rules(constraints: $0, decision: $1) }
    }

    private func model() -> ConfigurationReading<Model> {
        top.build(
            top.defaulted(CountryKeys.Forecast.section, ModelReader.forecast),
            top.defaulted(CountryKeys.Gate.section, ModelReader.gate),
            top[CountryKeys.approval]
        ) { Model(forecast: $0, gate: $1, approval: $2) }
    }

    /// Only the severities that the file states: defaults stay defaults when they change.
    private func severities(_ section: ConfigurationSection) -> ConfigurationReading<
        [ValidationCheck: Finding.Severity]
    > {
        let stated = CountryKeys.checkFields.filter { section.entry($0.field.key) != nil }
        let readings = stated.map { stated in section[stated.field].map { (stated.check, $0) } }
        return section.all(readings).map { Dictionary($0) { first, _ in first } }
    }
}

extension CountryReader {
    fileprivate struct Draws {
        let schedule: DrawSchedule
        let asOf: CountryConfiguration.AsOf
        let calendar: SalesCalendar
    }

    fileprivate struct Game {
        let ladder: JackpotLadder
        let prizes: PrizeScheme
        let deductions: Deductions
    }

    fileprivate struct Rules {
        let constraints: Constraints
        let decision: DecisionSettings

        /// - Throws: `InvalidValue` where the payout ratio is to be a state of plans, and cannot.
        init(constraints: Constraints, decision: DecisionSettings) throws(InvalidValue) {
            let window = constraints.payoutRatio?.windowDraws ?? 0
            guard decision.ratioLookAhead == .projection || decision.horizon < window else {
                throw InvalidValue(
                    "ratio-look-ahead 'state' over \(decision.horizon) draws",
                    allowed: "a rule payout-ratio whose window is longer than decision.horizon, or 'projection'"
                )
            }
            self.constraints = constraints
            self.decision = decision
        }
    }

    fileprivate struct Model {
        let forecast: ForecastSettings
        let gate: GateSettings
        let approval: CountryConfiguration.Approval
    }
}
