/// The draws that a command is about.
enum DrawScope: Hashable, Sendable {
    /// One draw of each country.
    case one(DrawChoice)
    /// Draws of the past: those of a range that are selected.
    case past(DrawRange, BackfillSelection)
}
