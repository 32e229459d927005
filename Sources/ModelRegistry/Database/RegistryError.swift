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
    /// The user who registered the version may not put it in force too.
    case sameUser(country: CountryName, version: Int, who: String)
    /// The draw that the version was made for closed before it was approved.
    case approvalExpired(country: CountryName, version: Int, draw: CalendarDay)
    /// The version was never in force, so that nothing can be rolled back to it.
    case neverInForce(country: CountryName, version: Int)
    /// No other version was in force before.
    case nothingBefore(country: CountryName)
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
            "\(ModelVersion.name(inForce)) is in force now, where \(ModelVersion.name(expected)) was expected"
        case .alreadyInForce(let country, let version): "version \(version) of \(country) is in force already"
        case .sameUser(let country, let version, let who):
            "version \(version) of \(country) was registered by \(who), who may not put it in force too"
        case .approvalExpired(let country, let version, let draw):
            "version \(version) of \(country) can no longer be approved: its draw of \(draw) has closed"
        case .neverInForce(let country, let version): "version \(version) of \(country) was never in force"
        case .nothingBefore(let country): "no version of \(country) was in force before the present one"
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
        case .sameUser(let country, let version, _):
            "let another user do it: jackpot models approve \(version) --country \(country) --reason REASON"
        case .approvalExpired(let country, let version, _):
            """
            run again for the coming draw, its model waits anew: jackpot run --country \(country) --force; or override, \
            with a reason: jackpot models promote \(version) --country \(country) --reason REASON
            """
        case .neverInForce(let country, let version):
            "override, with a reason: jackpot models promote \(version) --country \(country) --reason REASON"
        case .nothingBefore: "list the versions: jackpot models"
        case .reasonMissing: "give a reason with --reason"
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
        case .neverInForce, .nothingBefore: .usage
        case .sameUser, .approvalExpired: .approvalMissing
        case .superseded: .failed
        case .otherRecommendation: .cannotCreate
        case .refused: .defect
        }
    }
}
