import ArgumentParser
import Lottery

/// Which draw a command is about.
struct DrawOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @Option(name: .long, help: ArgumentHelp("Decide the draw on this day: YYYY-MM-DD.", valueName: "day"))
    var draw: CalendarDay?

    func validate() throws {
        if asOf != nil, draw != nil { throw ValidationError("--as-of and --draw exclude each other.") }
    }

    /// The draw; the coming one where none is named.
    var choice: DrawChoice {
        if let draw { return .on(draw) }
        return asOf.map { .asOf($0) } ?? .coming
    }
}
