/// The names of layers with a sample of each, in rows that fit the paper.
struct Legend {
    /// A name at its place.
    struct Entry {
        let layer: Layer
        let name: String
        let left: Double
        let row: Int
    }

    /// Room for the sample and the space after it.
    static let sample = 30.0
    private static let gap = 18.0

    private(set) var entries: [Entry] = []

    init(_ layers: [Layer], paper width: Double) {
        var (left, row) = (0.0, 0)
        for layer in layers {
            guard let name = layer.name else { continue }
            let extent = Self.sample + TextWidth.of(name)
            if left > 0, left + extent > width { (left, row) = (0, row + 1) }
            entries.append(Entry(layer: layer, name: name, left: left, row: row))
            left += extent + Self.gap
        }
    }

    /// How many rows there are.
    var rows: Int { (entries.last?.row ?? -1) + 1 }
}
