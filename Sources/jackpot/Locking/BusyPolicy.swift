import ArgumentParser

/// What a run does about a country that another driver is at.
enum BusyPolicy: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// The country fails with exit code 75; the others go on.
    case fail
    /// Waits until the other one is done.
    case wait
    /// Ends the other one, and goes on once it has stopped.
    case supersede
}
