import Artifacts
import Lottery

extension CountryConfiguration {
    /// Changes what the config says of a setting, to something that a step which reads it could not overlook.
    mutating func poison(_ setting: Setting) throws {
        switch setting {
        case .country: country = try CountryName("elsewhere")
        case .currency: currency = try Currency("XTS")
        case .timeZone: timeZone = "Asia/Tokyo"
        case .locale: locale = "ja_JP"
        case .draw: draws = DrawSchedule(weekly: .tuesday)
        case .calendar: calendar = try Self.otherCalendar
        case .data:
            source.columns.marketing = nil
            source.publicationLag += 1
        case .ticketPrice: ticketPrice = Money(hundredths: ticketPrice.hundredths * 3)
        case .jackpot:
            let (minimum, maximum) = (ladder.minimum, ladder.maximum)
            ladder = try JackpotLadder(minimum: minimum, maximum: maximum, step: maximum - minimum)
        case .prizes: prizes.secondaryShare = try Share(0.2)
        case .deductions: deductions.charity = try Share(0.2)
        case .payoutRatio, .cash, .prizeCap, .tailLoss, .extrapolationGuard: try constraints.poison(setting)
        case .decision: decision = try DecisionSettings(horizon: 2, hysteresis: .share(Share(0.5)))
        case .forecast: forecast = try ForecastSettings(origins: 12, scenarios: 21, ageHalfLife: 20, seed: 5)
        case .gate: gate.maximumWAPE = 0.001
        case .approval: approval = .manual
        case .notifications: notifications = [.file(folder: "elsewhere")]
        case .checks: severities = Dictionary(uniqueKeysWithValues: ValidationCheck.weighable.map { ($0, .error) })
        }
    }

    private static var otherCalendar: SalesCalendar {
        get throws {
            let day = SalesCalendar.NamedDay.self
            return SalesCalendar(holidays: [try day.init(name: "poison", day: YearlyDay("06-15"))], specials: [])
        }
    }
}

extension Constraints {
    fileprivate mutating func poison(_ setting: Setting) throws {
        switch setting {
        case .payoutRatio: payoutRatio = nil
        case .cash: cash?.safetyNet = Money(hundredths: 30_000_000_00)
        case .prizeCap: prizeCapOverSales = 0.5
        case .tailLoss: tailLoss = try TailLossRule(tail: Share(0.05), limit: .zero)
        case .extrapolationGuard: extrapolation = try ExtrapolationGuard(multiple: 1)
        default: break
        }
    }
}
