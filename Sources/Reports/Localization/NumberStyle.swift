import Foundation
import Lottery

/// How a country's readers write numbers and dates, by the tables of ICU.
///
/// A briefing is written once, with `1,234.5` and `2026-01-10`; this rewrites the numbers and dates in its texts, those
/// in sentences that came from other steps included, so that one page never holds two ways of writing.
package struct NumberStyle {
    private let grouping: [UInt8]
    private let decimal: [UInt8]
    private let dates: Date.FormatStyle

    /// The style of a locale such as `de_CH`.
    package init(locale name: String) {
        let locale = Locale(identifier: name)
        grouping = Array((locale.groupingSeparator ?? ",").utf8)
        decimal = Array((locale.decimalSeparator ?? ".").utf8)
        dates = Date.FormatStyle(date: .abbreviated, time: .omitted, locale: locale, timeZone: .gmt)
    }

    /// A text with its numbers and dates rewritten; periods, hashes, versions and names stay as they are.
    func localized(_ text: String) -> String {
        var scanner = NumberScanner(text)
        var written: [UInt8] = []
        while let token = scanner.next() {
            switch token {
            case .other(let byte): written.append(byte)
            case .number(let digits): written += digits.flatMap(separated)
            case .day(let day): written += Array(self.text(of: day).utf8)
            case .percent: written += Array("\u{a0}%".utf8)
            }
        }
        return String(decoding: written, as: UTF8.self)
    }

    private func separated(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: ","): grouping
        case UInt8(ascii: "."): decimal
        default: [byte]
        }
    }

    private func text(of day: CalendarDay) -> String {
        Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400).formatted(dates)
    }
}
