/// A number as findings print it: thousands separated by commas, at most two decimals, no trailing zeros.
struct Figure: CustomStringConvertible {
    private let value: Double

    init(_ value: Double) {
        self.value = value
    }

    /// `-1,234,567.5`; numbers of more than fifteen digits in powers of ten.
    var description: String {
        guard abs(value) < 1e15 else { return "\(value)" }
        let hundredths = Int((abs(value) * 100).rounded())
        let fraction = hundredths % 100
        let digits = "\(hundredths / 100)".reversed().enumerated().map { index, digit in
            index > 0 && index % 3 == 0 ? "\(digit)," : "\(digit)"
        }
        let whole = digits.reversed().joined()
        let tail =
            fraction == 0
            ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return (value < 0 && hundredths > 0 ? "-" : "") + whole + tail
    }
}
