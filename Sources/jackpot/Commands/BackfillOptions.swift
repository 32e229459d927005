import ArgumentParser

/// Which draws of the past a command is about.
struct BackfillOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Decide the draws of these weeks or days again, but for the coming one, and tell nobody: 2025-W01..2025-W20.",
            valueName: "range"
        )
    )
    var draws: DrawRange?

    @Flag(exclusivity: .exclusive)
    var selection = BackfillSelection.onlyMissing
}

extension BackfillOptions {
    /// The draws of the past that are named; else a single one.
    func scope(or draw: DrawOptions) -> DrawScope { draws.map { .past($0, selection) } ?? .one(draw.choice) }

    /// Refuses a range of draws beside a single one.
    ///
    /// - Throws: `ValidationError`.
    func validate(beside draw: DrawOptions) throws {
        if draws != nil, draw.choice != .coming {
            throw ValidationError("--draws excludes --as-of and --draw.")
        }
        if draws == nil, selection != .onlyMissing {
            throw ValidationError("--only-failed and --all need --draws.")
        }
    }
}
