import Foundation
import Lottery

/// The unit in which a chart shows its amounts, so that labels stay short.
enum AmountUnit: CaseIterable {
    case one, thousand, million, billion

    /// The largest unit of which the largest amount has at least one.
    init(for amounts: [Double]) {
        let largest = amounts.map(abs).max() ?? 0
        self = Self.allCases.last { largest >= $0.size } ?? .one
    }

    /// Currency units in one of it.
    var size: Double {
        switch self {
        case .one: 1
        case .thousand: 1e3
        case .million: 1e6
        case .billion: 1e9
        }
    }

    /// The title of an axis: `Jackpot, million EUR`.
    func title(_ words: String, _ unit: String) -> String {
        switch self {
        case .one: "\(words), \(unit)"
        case .thousand: "\(words), thousand \(unit)"
        case .million: "\(words), million \(unit)"
        case .billion: "\(words), billion \(unit)"
        }
    }

    /// The label of an amount, with as many digits after the point as are asked for and commas between thousands.
    static func label(_ amount: Double, digits: Int) -> String {
        // The sum turns a negative zero into zero.
        let text = String(format: "%.\(digits)f", amount + 0)
        let end = text.firstIndex(of: ".") ?? text.endIndex
        guard let amount = Double(text[..<end]), abs(amount) >= 1_000 else { return text }
        return whole(amount) + text[end...]
    }
}
