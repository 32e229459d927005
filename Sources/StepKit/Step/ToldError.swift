public import Lottery

/// Any error in the three parts that users see; one that explains nothing is a defect of the program.
public struct ToldError: ExplainedError {
    /// What happened.
    public let what: String
    /// Where.
    public let place: String
    /// What the reader can do.
    public let fix: String
    /// How the program ends.
    public let exitStatus: ExitStatus

    /// Takes over an explanation, or makes one.
    public init(_ error: any Error) {
        switch error {
        case let error as any ExplainedError:
            (what, place, fix, exitStatus) = (error.what, error.place, error.fix, error.exitStatus)
        case is CancellationError:
            (what, place, fix, exitStatus) = ("interrupted", "", "run it again", .interrupted)
        default:
            what = "unexpected error: \(error)"
            place = ""
            fix = "this is a defect: report it with the step's log"
            exitStatus = .defect
        }
    }
}
