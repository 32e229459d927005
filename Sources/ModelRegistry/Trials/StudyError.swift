public import Lottery

/// What can go wrong with a study's trials.
public enum StudyError: ExplainedError, Hashable {
    /// The trial is stored already, with other settings or another result.
    case otherTrial(country: CountryName, number: Int, resource: Int)
}

extension StudyError {
    /// What happened.
    public var what: String {
        switch self {
        case .otherTrial(_, let number, let resource):
            "trial \(number) on \(resource) origins came to something else than it did before"
        }
    }

    /// Where it happened.
    public var place: String {
        switch self {
        case .otherTrial(let country, _, _): "the stored study of country \(country)"
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .otherTrial: "start a study of its own with another --seed; commit changed code before tuning"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus { .failed }
}
