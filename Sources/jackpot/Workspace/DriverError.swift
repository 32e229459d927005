import Lottery

/// What can be wrong with what the driver was asked to do.
enum DriverError: ExplainedError, Hashable {
    /// There is no config to run.
    case noConfigs(folder: String)
    /// No config is called so.
    case unknownCountry(String, known: [String])
    /// A file of the workspace cannot be read.
    case unreadable(file: String, folder: String)
    /// The pipeline has no such step.
    case unknownStep(String, known: [String])
    /// A part of the pipeline is to be repeated, but there is no run to repeat it from.
    case noParent(country: CountryName, draw: CalendarDay, steps: [String])
    /// The data changed since the run whose results were to be kept.
    case parentOutdated(country: CountryName, parent: String, step: String)
    /// No run is called so.
    case unknownRun(String, folder: String)
    /// More than one run is called so.
    case ambiguousRun(String, candidates: [String])
    /// There is no draw on a day.
    case noDraw(CalendarDay, country: CountryName, next: CalendarDay)
    /// A time zone that this system does not know.
    case unknownTimeZone(String, country: CountryName)
    /// A file that a config names is missing.
    case dataMissing(file: String, config: String, country: CountryName)
    /// A run has no report, or no run ended yet.
    case noReport(file: String)
    /// A document's generated part has no end.
    case unclosedPicture(file: String, mark: String)

    var what: String {
        switch self {
        case .noConfigs: "there is no config: no file ends in .yaml"
        case .unknownCountry(let country, _): "no config is called '\(country)'"
        case .unreadable(let file, _): "\(file) is missing or cannot be read"
        case .unknownStep(let step, _): "the pipeline has no step '\(step)'"
        case .noParent(_, let draw, let steps):
            "no run for the draw of \(draw) has done \(steps.joined(separator: ", ")), so nothing can be taken over"
        case .parentOutdated(_, let parent, let step):
            "the sales data changed since run \(parent): step \(step) and what it wrote no longer stand"
        case .unknownRun(let run, _): "no run is called '\(run)'"
        case .ambiguousRun(let run, let candidates):
            "'\(run)' is the start of \(candidates.count) runs: \(candidates.prefix(4).joined(separator: ", "))"
        case .noDraw(let day, _, _): "there is no draw on \(day)"
        case .unknownTimeZone(let zone, _): "this system does not know the time zone '\(zone)'"
        case .dataMissing(let file, _, _): "\(file) is missing"
        case .noReport(let file): "\(file) is missing"
        case .unclosedPicture(_, let mark): "the generated part of the document has no end: \(mark)"
        }
    }

    var place: String {
        switch self {
        case .noConfigs(let folder), .unreadable(_, let folder), .unknownRun(_, let folder): folder
        case .unknownCountry: "the option --country"
        case .unknownStep: "the options --from and --only"
        case .ambiguousRun, .noReport: ""
        case .unclosedPicture(let file, _): file
        case .noParent(let country, _, _), .parentOutdated(let country, _, _), .unknownTimeZone(_, let country),
            .noDraw(_, let country, _):
            "country \(country)"
        case .dataMissing(_, let config, let country): "\(config), country \(country)"
        }
    }

    var fix: String {
        switch self {
        case .noConfigs: "add one file per country, or name their folder with --configs"
        case .unknownCountry(_, let known): "use one of: \(known.joined(separator: ", "))"
        case .unreadable: "run from the project's folder, or name it with --workspace"
        case .unknownStep(_, let known): "use one of: \(known.joined(separator: ", "))"
        case .noParent(let country, _, _): "run the whole pipeline: jackpot run --country \(country)"
        case .parentOutdated(let country, _, let step): "jackpot run --country \(country) --from \(step)"
        case .unknownRun: "list the runs with: jackpot runs"
        case .ambiguousRun: "give more of its name"
        case .noDraw(_, let country, let next):
            "the next one is on \(next): jackpot run --country \(country) --draw \(next)"
        case .unknownTimeZone: "correct time-zone in the config, or install the system's time zone data"
        case .dataMissing: "fetch it (dvc pull), or correct data.file in the config"
        case .noReport: "write it with: jackpot run"
        case .unclosedPicture: "put the mark back after the generated part"
        }
    }

    var exitStatus: ExitStatus {
        switch self {
        case .noConfigs, .unreadable, .noParent, .parentOutdated, .unknownRun, .dataMissing, .noReport:
            .inputMissing
        case .unknownCountry, .unknownStep, .noDraw, .ambiguousRun: .usage
        case .unknownTimeZone: .configurationWrong
        case .unclosedPicture: .failed
        }
    }
}
