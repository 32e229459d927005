internal import RealModule

/// Random numbers that depend on nothing but their seeds: xoshiro256** started by SplitMix64.
///
/// - Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators; Steele, Lea and Flood (2014)
///   for SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// A stream of its own for each list of seeds.
    init(seeds: UInt64...) {
        var mixer = SplitMix64(state: 0)
        for seed in seeds { mixer = SplitMix64(state: mixer.next() ^ seed) }
        state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
    }

    mutating func next() -> UInt64 {
        let scrambled = Self.rotated(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Self.rotated(state.3, by: 45)
        return scrambled
    }

    /// Uniform on 0 (included) to 1 (excluded), 53 bits.
    mutating func uniform() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Standard normal, by the cosine branch of Box and Muller (1958): two uniforms a number, so streams stay aligned.
    mutating func normal() -> Double {
        let radius = Double.sqrt(-2 * Double.log(1 - uniform()))
        return radius * Double.cos(2 * Double.pi * uniform())
    }

    /// Gamma with this shape and scale, by the rejection of Marsaglia and Tsang (2000).
    mutating func gamma(shape: Double, scale: Double) -> Double {
        guard shape >= 1 else {
            let boost = Double.pow(1 - uniform(), 1 / shape)
            return boost * gamma(shape: shape + 1, scale: scale)
        }
        let offset = shape - 1 / 3
        let slope = 1 / Double.sqrt(9 * offset)
        while true {
            let normal = normal()
            let root = 1 + slope * normal
            guard root > 0 else { continue }
            let cube = root * root * root
            let bound = normal * normal / 2 + offset * (1 - cube + Double.log(cube))
            if Double.log(1 - uniform()) < bound { return offset * cube * scale }
        }
    }

    /// Student's t with more than two degrees of freedom, scaled to variance 1.
    mutating func scaledStudent(degreesOfFreedom: Double) -> Double {
        let chiSquare = gamma(shape: degreesOfFreedom / 2, scale: 2)
        let student = normal() / Double.sqrt(chiSquare / degreesOfFreedom)
        return student / Double.sqrt(degreesOfFreedom / (degreesOfFreedom - 2))
    }

    /// Poisson by inversion, for means up to a few hundred.
    mutating func poisson(mean: Double) -> Int {
        let target = uniform()
        var count = 0
        var mass = Double.exp(-mean)
        var cumulative = mass
        while cumulative < target, mass > 0 {
            count += 1
            mass *= mean / Double(count)
            cumulative += mass
        }
        return count
    }

    private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
        word << bits | word >> (64 - bits)
    }
}

/// Spreads one seed over many words.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
