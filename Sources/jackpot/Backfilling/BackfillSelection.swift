import ArgumentParser

/// Which draws of a range are run.
enum BackfillSelection: String, EnumerableFlag {
    /// Those without a complete run, but for those that failed.
    case onlyMissing
    /// Those whose last run failed.
    case onlyFailed
    /// All; one whose answer is current has nothing to do.
    case all

    static func help(for value: BackfillSelection) -> ArgumentHelp? {
        switch value {
        case .onlyMissing: "With --draws: draws without a complete run, but for those whose last run failed."
        case .onlyFailed: "With --draws: draws whose last run failed."
        case .all: "With --draws: every draw; one that is current has nothing to do."
        }
    }

    /// Whether a draw in this standing is run.
    func includes(_ standing: DrawStanding) -> Bool {
        switch self {
        case .onlyMissing: standing == .missing
        case .onlyFailed: standing == .failed
        case .all: true
        }
    }
}
