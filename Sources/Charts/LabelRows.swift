/// Labels side by side in as few rows as they need, none over another and none beyond the paper.
struct LabelRows {
    /// A label at its place.
    struct Placed: Hashable {
        let text: String
        /// Its left end.
        let left: Double
        /// Rows from the lowest, which lies next to what is labelled.
        let row: Int

        var right: Double { left + TextWidth.of(text) }
    }

    private static let gap = 10.0

    /// In the order in which they were given.
    private(set) var labels: [Placed] = []

    /// Centres each label over its place where the paper allows, in the lowest row that has room.
    init(_ labels: [(text: String, center: Double)], paper width: Double) {
        for label in labels {
            let extent = TextWidth.of(label.text)
            let left = min(max(0, label.center - extent / 2), max(0, width - extent))
            let row = (0...self.labels.count).first { row in
                !self.labels.contains {
                    $0.row == row && $0.left < left + extent + Self.gap && left < $0.right + Self.gap
                }
            }
            self.labels.append(Placed(text: label.text, left: left, row: row ?? 0))
        }
    }

    /// How many rows there are.
    var count: Int { (labels.map(\.row).max() ?? -1) + 1 }

    /// Whether one row is enough.
    var isSingle: Bool { count <= 1 }
}
