/// A mark with what it means.
public struct Layer: Hashable, Sendable {
    /// What it stands for in the legend; nil for a mark that labels itself.
    public let name: String?
    /// What it means.
    public let tone: Tone
    /// What is drawn.
    public let mark: Mark

    /// Gives a mark its meaning.
    public init(_ mark: Mark, _ tone: Tone, name: String? = nil) {
        self.name = name
        self.tone = tone
        self.mark = mark
    }
}
