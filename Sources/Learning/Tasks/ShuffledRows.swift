/// Rows in an order that depends on the seed alone.
///
/// - Source: Fisher and Yates (1938) in the form of Durstenfeld (1964), position j of i drawn as SplitMix64 modulo i + 1;
///   the unevenness of the modulo is below 1e-12 for a million rows.
struct ShuffledRows {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    /// The rows in another order; each call goes on where the last one stopped.
    mutating func shuffled(_ rows: [Int]) -> [Int] {
        var rows = rows
        for last in stride(from: rows.count - 1, to: 0, by: -1) {
            rows.swapAt(last, Int(next() % UInt64(last + 1)))
        }
        return rows
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
