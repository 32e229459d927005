import Charts

/// What a reader with two minutes sees first: the answer, large, and what it rests on in a few tiles.
package struct Glance: Equatable {
    /// One subject: a value, and what is to be known of it.
    struct Tile: Equatable {
        /// What the value is.
        var title: String
        /// The value, large.
        var value: String
        /// What else is to be known, a line each.
        var notes: [String]
        /// The value against its bounds, where it has any.
        var bullet: Bullet?
    }

    /// What it is about: `atlantis, draw of Saturday, 2026-01-10`.
    var occasion: String
    /// What to do with the answer: `Announce`.
    var verb: String
    /// The answer: `4,500,000 EUR`.
    var answer: String
    /// How the answer stands to the last jackpot.
    var step: String
    /// What it rests on, most important first.
    var tiles: [Tile]
}
