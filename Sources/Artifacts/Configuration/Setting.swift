public import Lottery

/// A part of a country's config that a step reads or does not: what its `settings` in the pipeline file name.
///
/// Parts are called as in the config. `schema` and `draw.as-of` are none: they are used up when a run is opened.
public enum Setting: String, CaseIterable, Sendable {
    case country, currency, locale, draw, calendar, data, jackpot, prizes, deductions, decision, forecast, gate
    case timeZone = "time-zone"
    case ticketPrice = "ticket-price"
    case payoutRatio = "constraints.payout-ratio"
    case cash = "constraints.cash"
    case prizeCap = "constraints.prize-cap"
    case tailLoss = "constraints.tail-loss"
    case extrapolationGuard = "constraints.extrapolation-guard"
    case approval, notifications, checks

    /// The SHA-256 of what a config says, defaults filled in: equal for configs that differ only in how they say it.
    ///
    /// - Throws: `ArtifactError.notEncodable`, which cannot happen: a config holds no numbers that are not finite.
    public func sha256(in configuration: CountryConfiguration) throws(ArtifactError) -> String {
        Checksum.sha256(try JSONDocument.encode(Content(self, configuration), schema: "setting/1"))
    }
}

/// What a config says of one setting.
private struct Content: Encodable {
    private let write: (inout KeyedEncodingContainer<Key>) throws -> Void

    private enum Key: CodingKey {
        case content
    }

    init(_ setting: Setting, _ configuration: CountryConfiguration) {
        let constraints = configuration.constraints
        switch setting {
        case .country: self.init(configuration.country)
        case .currency: self.init(configuration.currency)
        case .timeZone: self.init(configuration.timeZone)
        case .locale: self.init(configuration.locale)
        case .draw: self.init(configuration.draws)
        case .calendar: self.init(configuration.calendar)
        case .data: self.init(configuration.source)
        case .ticketPrice: self.init(configuration.ticketPrice)
        case .jackpot: self.init(configuration.ladder)
        case .prizes: self.init(configuration.prizes)
        case .deductions: self.init(configuration.deductions)
        case .payoutRatio: self.init(constraints.payoutRatio)
        case .cash: self.init(constraints.cash)
        case .prizeCap: self.init(constraints.prizeCapOverSales)
        case .tailLoss: self.init(constraints.tailLoss)
        case .extrapolationGuard: self.init(constraints.extrapolation)
        case .decision: self.init(configuration.decision)
        case .forecast: self.init(configuration.forecast)
        case .gate: self.init(configuration.gate)
        case .approval: self.init(configuration.approval)
        case .notifications: self.init(configuration.notifications)
        case .checks: self.init(configuration.severities)
        }
    }

    private init<Value: Encodable>(_ value: Value) {
        write = { try $0.encode(value, forKey: .content) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try write(&container)
    }
}
