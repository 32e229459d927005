public import Lottery

/// What can go wrong with the registry.
public enum RegistryError: ExplainedError, Hashable {
    /// Another program held the registry for longer than the waiting time.
    case busy(path: String)
    /// The registry cannot be opened or written.
    case unusable(path: String, reason: String)
    /// The registry's file is no registry or is damaged.
    case damaged(path: String, reason: String)
    /// The registry was written by a newer program.
    case newer(path: String)
    /// The registry does not know the run.
    case unknownRun(String)
    /// The country has no such version.
    case unknownVersion(country: CountryName, version: Int)
    /// The version does not wait for approval.
    case notPending(country: CountryName, version: Int)
    /// Another version came into force meanwhile.
    case superseded(country: CountryName, expected: Int?, inForce: Int?)
    /// The version is in force already.
    case alreadyInForce(country: CountryName, version: Int)
    /// A change of the version in force needs a reason.
    case reasonMissing
    /// The run already stored another recommendation.
    case otherRecommendation(run: String)
    /// No message with this key waits for this channel.
    case unknownMessage(key: String, channel: String)
    /// The database refused what this program believed to be right.
    case refused(path: String, reason: String)
}

extension RegistryError {
    /// What happened.
    public var what: String {
        switch self {
        case .busy: "the registry is busy: another program holds it"
        case .unusable(_, let reason): "the registry cannot be used: \(reason)"
        case .damaged(_, let reason): "the registry is damaged: \(reason)"
        case .newer: "the registry was written by a newer version of this program"
        case .unknownRun(let run): "the registry does not know run \(run)"
        case .unknownVersion(let country, let version): "\(country) has no model version \(version)"
        case .notPending(let country, let version): "version \(version) of \(country) does not wait for approval"
        case .superseded(_, let expected, let inForce):
            "\(Self.name(inForce)) is in force now, where \(Self.name(expected)) was expected"
        case .alreadyInForce(let country, let version): "version \(version) of \(country) is in force already"
        case .reasonMissing: "a change of the model in force needs a reason"
        case .otherRecommendation(let run): "run \(run) already stored another recommendation"
        case .unknownMessage(let key, let channel): "no message \(key) waits for channel \(channel)"
        case .refused(_, let reason): "the registry refused a change: \(reason)"
        }
    }

    /// Where it happened.
    public var place: String {
        switch self {
        case .busy(let path), .unusable(let path, _), .damaged(let path, _), .newer(let path), .refused(let path, _):
            path
        case .superseded(let country, _, _): "country \(country)"
        default: ""
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .busy: "try again; the pipeline does so by itself"
        case .unusable: "check that the folder exists, has space and belongs to this user"
        case .damaged: "restore the registry from a backup, or move it away: the next run starts an empty one"
        case .newer: "use the newer version of the programs, or name another folder with --workspace"
        case .unknownRun: "open the run with this registry: jackpot open"
        case .unknownVersion: "list the versions: jackpot models"
        case .notPending, .alreadyInForce: "look at the versions and the ledger: jackpot models"
        case .superseded: "look at the version in force, then decide again: jackpot models"
        case .reasonMissing: "give a reason with --why"
        case .otherRecommendation: "start a new run"
        case .unknownMessage: "list the messages that wait: jackpot status"
        case .refused: "this is a defect: report it with the step's log"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus {
        switch self {
        case .busy: .temporary
        case .unusable: .cannotWrite
        case .damaged, .newer: .inputMissing
        case .unknownRun: .inputMissing
        case .unknownVersion, .notPending, .alreadyInForce, .reasonMissing, .unknownMessage: .usage
        case .superseded: .failed
        case .otherRecommendation: .cannotCreate
        case .refused: .defect
        }
    }

    private static func name(_ version: Int?) -> String { version.map { "version \($0)" } ?? "no version" }
}
