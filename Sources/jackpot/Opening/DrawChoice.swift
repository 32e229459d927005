import Lottery

/// Which draw a run is asked to decide.
enum DrawChoice: Hashable, Sendable {
    /// The coming one.
    case coming
    /// The first one after a day that is taken for today.
    case asOf(CalendarDay)
    /// The one on a day.
    case on(CalendarDay)

    /// The first of several choices in time; the coming draw where one asks for it.
    static func earliest(_ choices: [DrawChoice]) -> DrawChoice {
        choices.min { ($0.day?.daysSinceEpoch ?? .min) < ($1.day?.daysSinceEpoch ?? .min) } ?? .coming
    }

    private var day: CalendarDay? {
        switch self {
        case .coming: nil
        case .asOf(let day), .on(let day): day
        }
    }

    /// The draw of another country that belongs to this one: its first one from the same day on.
    var ofOthers: DrawChoice {
        switch self {
        case .coming, .asOf: self
        case .on(let draw): .asOf(draw.advanced(by: -1))
        }
    }
}
