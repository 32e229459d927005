import Lottery

/// Numbers as the driver's tables show them.
enum Digits {
    /// Whole units with commas between thousands: `12,250,000`.
    static func grouped(_ number: Int64) -> String {
        let digits = Array(String(number.magnitude))
        let grouped = digits.enumerated().map { offset, digit in
            offset > 0 && (digits.count - offset) % 3 == 0 ? ",\(digit)" : "\(digit)"
        }
        return (number < 0 ? "-" : "") + grouped.joined()
    }

    /// Money in whole units, halves away from zero: `-1,250`.
    static func money(_ amount: Money) -> String {
        let units = (amount.hundredths.magnitude + 50) / 100
        return grouped(amount.hundredths < 0 ? -Int64(units) : Int64(units))
    }

    /// The same with its sign even when positive: `+1,250`.
    static func gain(_ amount: Money) -> String { (amount.hundredths >= 50 ? "+" : "") + money(amount) }

    /// A fraction as percents with two decimals: `41.85 %`.
    static func percent(_ fraction: Double) -> String {
        guard fraction.isFinite, abs(fraction) < 1e9 else { return "-" }
        let hundredths = Int64((fraction * 10_000).rounded())
        let decimals = String(hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(hundredths.magnitude / 100).\(decimals.count < 2 ? "0" : "")\(decimals) %"
    }
}
