public import Foundation

/// One start of a step program: everything that the operating system is told.
public struct StepCommand: Hashable, Sendable {
    /// Path of the program.
    public var program: String
    /// Its arguments, without its own name.
    public var arguments: [String]
    /// Variables set or replaced in the driver's environment.
    public var environment: [String: String]
    /// File that its standard output and standard error go to.
    public var log: URL
    /// How long it may take.
    public var timeout: Duration

    /// Describes a start.
    public init(
        program: String,
        arguments: [String],
        environment: [String: String] = StepCommand.quietThreads,
        log: URL,
        timeout: Duration
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.log = log
        self.timeout = timeout
    }

    /// One thread, which does not spin while it waits.
    ///
    /// With two spinning ones beside another process a fit of 0.4 s was seen to take 60 s. The library reads this when
    /// it is loaded, hence here and not in the step.
    public static let quietThreads = ["OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"]
}
