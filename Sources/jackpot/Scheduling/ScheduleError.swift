import Lottery

/// Why a pipeline cannot be scheduled.
enum ScheduleError: ExplainedError, Hashable {
    /// The pipeline file names no schedule.
    case none(file: String)
    /// Its line of cron cannot be read.
    case wrong(file: String, InvalidValue)

    var what: String {
        switch self {
        case .none: "the pipeline has no schedule"
        case .wrong(_, let problem): "schedule.cron: \(problem)"
        }
    }

    var place: String {
        switch self {
        case .none(let file), .wrong(let file, _): file
        }
    }

    var fix: String { "write when it starts, such as: schedule: {cron: \"0 20 * * WED\", timezone: UTC}" }

    var exitStatus: ExitStatus { .configurationWrong }
}
