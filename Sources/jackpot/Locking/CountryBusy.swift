import Lottery

/// Why a country could not be run: another driver is at it.
struct CountryBusy: ExplainedError, Hashable {
    /// What keeps this one from going on.
    enum Reason: Hashable {
        /// It was not to wait.
        case held
        /// The other one runs on another machine, or its file does not say where.
        case elsewhere
        /// The system does not let this user end it.
        case notAllowed
    }

    /// Who is at it; nil where the lock's file does not say.
    let holder: LockHolder?
    /// The lock's file.
    let file: String
    let reason: Reason

    var what: String {
        let who = "already being run by \(holder?.description ?? "another process, which does not say who it is")"
        return switch reason {
        case .held: who
        case .elsewhere: "\(who); only a process of this machine can be ended from here"
        case .notAllowed: "\(who); this user may not end it"
        }
    }

    var place: String { file }

    var fix: String {
        switch reason {
        case .held: "run again later, wait for it with --on-busy wait, or end it with --on-busy supersede"
        case .elsewhere: "wait for it with --on-busy wait, or end it where it runs"
        case .notAllowed: "wait for it with --on-busy wait, or end it as the user who started it"
        }
    }

    var exitStatus: ExitStatus { .temporary }
}
