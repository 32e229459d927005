internal import Lottery

extension Money {
    /// Whole currency units with grouped digits and the code: `12,250,000 EUR`.
    func words(in currency: Currency) -> String {
        let units = (hundredths.magnitude + 50) / 100
        let digits = Array(String(units))
        let grouped = digits.enumerated().map { offset, digit in
            let remaining = digits.count - offset
            return offset > 0 && remaining % 3 == 0 ? ",\(digit)" : "\(digit)"
        }
        return "\(hundredths < 0 && units > 0 ? "-" : "")\(grouped.joined()) \(currency)"
    }

    /// The same for an amount of the numeric core, which may lie beyond what `Money` holds.
    static func words(units: Double, in currency: Currency) -> String {
        guard units.isFinite, abs(units) <= 9e16 else { return "\(units) \(currency)" }
        return Money(hundredths: Int64((units * 100).rounded())).words(in: currency)
    }
}

/// A fraction as a percentage: `41.85 %`.
func percentage(_ fraction: Double) -> String { "\(decimals(fraction)) %" }

/// Hundredths of a fraction with two decimals: 0.41849 is `41.85`.
func decimals(_ fraction: Double) -> String {
    guard abs(fraction) < 1e12 else { return "more than a trillion" }
    let tenThousandths = Int64((abs(fraction) * 10_000).rounded())
    let decimals = String(tenThousandths % 100)
    let sign = fraction < 0 && tenThousandths > 0 ? "-" : ""
    return "\(sign)\(tenThousandths / 100).\(decimals.count < 2 ? "0" : "")\(decimals)"
}
