/// Times as people write them in the pipeline file: `90s`, `15m`, `1h`.
enum DurationText {
    /// What is accepted, in words.
    static let allowed = "a whole number of seconds, minutes or hours, such as 90s, 15m or 1h, at most 24h"

    /// Nil for anything else, and for more than a day.
    static func read(_ text: String) -> Duration? {
        guard let unit = text.last, let secondsPerUnit = ["s": 1, "m": 60, "h": 3600][unit],
            let count = Int(text.dropLast()), count >= 0, count <= 86_400 / secondsPerUnit
        else { return nil }
        return .seconds(count * secondsPerUnit)
    }

    /// The shortest form that reads back as the same time.
    static func write(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        if seconds > 0, seconds % 3600 == 0 { return "\(seconds / 3600)h" }
        if seconds > 0, seconds % 60 == 0 { return "\(seconds / 60)m" }
        return "\(seconds)s"
    }
}
