/// What one row of a history covers: a week of sales, or the sales of a single draw.
public enum SalesPeriod: Hashable, Sendable {
    /// The sales of an ISO week.
    case week(ISOWeek)
    /// The sales of the draw on a day.
    case draw(CalendarDay)

    /// The day that stands for the period in the calendar: the Thursday of a week, the day of a draw.
    public var day: CalendarDay {
        switch self {
        case .week(let week): week.day(.thursday)
        case .draw(let day): day
        }
    }

    /// Its first day: the Monday of a week, the day of a draw.
    public var firstDay: CalendarDay {
        switch self {
        case .week(let week): week.monday
        case .draw(let day): day
        }
    }

    /// `week 2026-W47`, `draw 2026-11-18`.
    public var phrase: String {
        switch self {
        case .week(let week): "week \(week)"
        case .draw(let day): "draw \(day)"
        }
    }
}

extension SalesPeriod: Comparable {
    /// Earlier periods first.
    public static func < (left: SalesPeriod, right: SalesPeriod) -> Bool { left.firstDay < right.firstDay }
}

extension SalesPeriod: CustomStringConvertible {
    /// `2026-W47` for a week, `2026-11-18` for a draw.
    public var description: String {
        switch self {
        case .week(let week): "\(week)"
        case .draw(let day): "\(day)"
        }
    }

    /// Reads what `description` writes.
    ///
    /// - Returns: nil for any other text.
    public init?(_ text: String) {
        if let week = ISOWeek(text) {
            self = .week(week)
        } else if let day = CalendarDay(iso: text) {
            self = .draw(day)
        } else {
            return nil
        }
    }
}

extension SalesPeriod: Codable {
    /// Decodes `2026-W47` or `2026-11-18`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = SalesPeriod(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is neither a week like 2026-W47 nor a day like 2026-11-18"
            )
        }
        self = period
    }

    /// Encoded as its description.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
