/// A day that comes every year: on a date, at a distance from Easter, or as the nth weekday of a month.
public enum YearlyDay: Hashable, Sendable {
    /// A day of a month; 29 February only in leap years.
    case date(month: Int, day: Int)
    /// Days after Easter Sunday of the western churches, negative before it.
    case easter(offset: Int)
    /// The nth weekday of a month, 1 to 5, or -1 for the last; years without a fifth one do not have the day.
    case nth(Int, Weekday, month: Int)

    /// The largest distance from Easter, days: all but the first days of a year.
    public static let offsetLimits = Limits.from(-80, to: 250)

    /// The form of a yearly day in words.
    public static let allowed =
        "MM-DD such as 12-31, easter, easter-47, easter+60, 4-thursday-11 (the 4th of November), or last-monday-05"

    /// Reads `12-31`, `easter-47` or `4-thursday-11`.
    ///
    /// - Throws: `InvalidValue` for any other text, and for a day that no year has.
    public init(_ text: String) throws(InvalidValue) {
        let refusal = InvalidValue("'\(text)' is no day of every year", allowed: Self.allowed)
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if text.hasPrefix("easter") {
            let offset = text == "easter" ? 0 : Int(text.dropFirst("easter".count))
            guard let offset, Self.offsetLimits.admit(Double(offset)) else { throw refusal }
            self = .easter(offset: offset)
        } else if parts.count == 3, let nth = Self.nth(parts[0]), let month = Int(parts[2]), (1...12).contains(month),
            let weekday = Weekday(rawValue: parts[1])
        {
            self = .nth(nth, weekday, month: month)
        } else if parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]),
            let day = Int(parts[1]), CalendarDay(year: 2024, month: month, day: day) != nil
        {
            self = .date(month: month, day: day)
        } else {
            throw refusal
        }
    }
}

extension YearlyDay: CustomStringConvertible {
    /// The form that `init` reads.
    public var description: String {
        switch self {
        case .date(let month, let day): "\(Self.two(month))-\(Self.two(day))"
        case .easter(offset: 0): "easter"
        case .easter(let offset): "easter\(offset > 0 ? "+" : "")\(offset)"
        case .nth(-1, let weekday, let month): "last-\(weekday.rawValue)-\(Self.two(month))"
        case .nth(let nth, let weekday, let month): "\(nth)-\(weekday.rawValue)-\(Self.two(month))"
        }
    }

    private static func nth(_ text: String) -> Int? {
        text == "last" ? -1 : Int(text).flatMap { (1...5).contains($0) ? $0 : nil }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension YearlyDay: Codable {
    /// Decodes the form that `init` reads.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(container.decode(String.self))
        } catch let error as InvalidValue {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.problem)
        }
    }

    /// Encoded as its description.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
