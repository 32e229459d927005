import Foundation

/// How long ago something was, in one short word: `40s`, `5min`, `3h`, `12d`.
struct Age: Hashable, CustomStringConvertible {
    private let seconds: Int64

    /// The time between two instants; what lies ahead counts as now.
    init(from start: Date, to end: Date) {
        seconds = max(0, Int64(end.timeIntervalSince(start)))
    }

    var description: String {
        switch seconds {
        case ..<120: "\(seconds)s"
        case ..<7_200: "\(seconds / 60)min"
        case ..<(48 * 3_600): "\(seconds / 3_600)h"
        default: "\(seconds / 86_400)d"
        }
    }
}
