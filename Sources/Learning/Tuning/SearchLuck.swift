/// The luck of one trial: it depends on the seed and the trial's number alone, so that no other trial moves it.
///
/// - Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators (SplitMix64).
struct SearchLuck {
    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64

    /// The stream of a trial.
    ///
    /// The number is mixed before it meets the seed: streams of neighbouring numbers would else be each other, shifted.
    init(seed: UInt64, number: Int) {
        state = Self.mixed(seed &+ Self.golden) ^ Self.mixed(~UInt64(bitPattern: Int64(number)))
    }

    /// Uniform on 0 (included) to 1 (excluded), 53 bits.
    mutating func fraction() -> Double {
        state &+= Self.golden
        return Double(Self.mixed(state) >> 11) * 0x1p-53
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        var mixed = word
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
