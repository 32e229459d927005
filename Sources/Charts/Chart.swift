/// Marks over two axes.
public struct Chart: Hashable, Sendable {
    /// What the chart shows, in a few words.
    public let title: String
    /// What a reader who cannot see it needs to know, in a sentence or two.
    public let summary: String
    /// From left to right.
    public let horizontal: Axis
    /// From bottom to top.
    public let vertical: Axis
    /// What is drawn, the lowest first.
    public let layers: [Layer]

    /// Collects the parts of a chart.
    public init(title: String, summary: String, horizontal: Axis, vertical: Axis, layers: [Layer]) {
        self.title = title
        self.summary = summary
        self.horizontal = horizontal
        self.vertical = vertical
        self.layers = layers
    }
}
