extension Money {
    /// Whole currency units with a comma between thousands: `1,250,000`; cents only below 1,000.
    public var grouped: String {
        let showsCents = abs(hundredths) < 100_000 && hundredths % 100 != 0
        let magnitude = hundredths.magnitude
        let whole = showsCents ? magnitude / 100 : (magnitude + 50) / 100
        let sign = hundredths < 0 && (whole > 0 || showsCents) ? "-" : ""
        guard showsCents else { return sign + Self.grouped(whole) }
        let cents = magnitude % 100
        return "\(sign)\(Self.grouped(whole)).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// The same with its sign always shown: `+12,500`.
    public var signed: String { hundredths > 0 ? "+" + grouped : grouped }

    private static func grouped(_ number: UInt64) -> String {
        let digits = Array(String(number))
        let lead = digits.count % 3
        let groups = stride(from: lead, to: digits.count, by: 3).map { String(digits[$0..<$0 + 3]) }
        return ((lead > 0 ? [String(digits[..<lead])] : []) + groups).joined(separator: ",")
    }
}
