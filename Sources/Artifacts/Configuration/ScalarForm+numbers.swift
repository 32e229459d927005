import Lottery

extension ScalarText {
    /// The number it stands for.
    ///
    /// - Throws: `InvalidValue` for anything but decimal digits with an optional sign, point and exponent.
    fileprivate func number() throws(InvalidValue) -> Double {
        guard isDecimal, let value = Double(text), value.isFinite else {
            throw InvalidValue("'\(text)' is no number", allowed: "a number such as 2.5")
        }
        guard isPlain else { throw InvalidValue("\"\(text)\" is a text, for it stands in quotes", allowed: text) }
        return value
    }

    /// Whether it is written as digits with an optional sign, point and exponent.
    ///
    /// By hand: the library builds a regular expression anew at each use, at 0.1 ms, and a config has a number a line.
    private var isDecimal: Bool {
        var rest = text.utf8[...]
        rest.drop(anyOf: "+-")
        guard rest.dropDigits() else { return false }
        if rest.drop(anyOf: "."), !rest.dropDigits() { return false }
        guard rest.drop(anyOf: "eE") else { return rest.isEmpty }
        rest.drop(anyOf: "+-")
        return rest.dropDigits() && rest.isEmpty
    }

    /// The number, if the limits admit it.
    fileprivate func number(within limits: Limits) throws(InvalidValue) -> Double {
        let value = try number()
        guard limits.admit(value) else { throw InvalidValue("\(text) is out of range", allowed: limits.words) }
        return value
    }

    /// The whole number.
    fileprivate func whole<Number: BinaryInteger>(_ type: Number.Type) throws(InvalidValue) -> Number {
        guard let value = Number(exactly: try number()) else {
            throw InvalidValue("\(text) is no whole number", allowed: "a whole number")
        }
        return value
    }

    /// The amount of money.
    fileprivate func money(within limits: Limits) throws(InvalidValue) -> Money {
        let units = try number(within: limits)
        let amount = try Money(units: units)
        guard amount.units == units else {
            throw InvalidValue("\(text) is finer than a hundredth", allowed: "at most two decimals")
        }
        return amount
    }
}

extension ScalarForm where Value == Double {
    /// A number within limits.
    static func number(_ limits: Limits) -> ScalarForm {
        ScalarForm(
            "number",
            allowed: limits.words,
            read: { (scalar) throws(InvalidValue) in try scalar.number(within: limits) },
            write: { Limits.words($0) }
        )
    }
}

extension ScalarForm where Value == Int {
    /// A whole number within limits.
    static func whole(_ limits: Limits) -> ScalarForm {
        ScalarForm(
            "whole number",
            allowed: limits.words,
            read: { (scalar) throws(InvalidValue) in
                _ = try scalar.number(within: limits)
                return try scalar.whole(Int.self)
            },
            write: { String($0) }
        )
    }
}

extension ScalarForm where Value == UInt64 {
    /// A seed; above 2^53 neighbouring whole numbers cannot be told apart in JSON.
    static let seed = ScalarForm(
        "whole number",
        allowed: "0 to 9007199254740992",
        read: { (scalar) throws(InvalidValue) in
            _ = try scalar.number(within: .from(0, to: 9_007_199_254_740_992))
            return try scalar.whole(UInt64.self)
        },
        write: { String($0) }
    )
}

extension ScalarForm where Value == Money {
    /// An amount of money within limits, currency units.
    static func money(_ limits: Limits) -> ScalarForm {
        ScalarForm(
            "money",
            allowed: "\(limits.words), at most two decimals",
            read: { (scalar) throws(InvalidValue) in try scalar.money(within: limits) },
            write: { Limits.words($0.units) }
        )
    }
}

extension ScalarForm where Value == Share {
    /// A share of something, within limits.
    static func share(_ limits: Limits = .from(0, to: 1)) -> ScalarForm {
        ScalarForm(
            "share",
            allowed: "\(limits.words) (0.43 for 43 %)",
            read: { (scalar) throws(InvalidValue) in try Share(try scalar.number(within: limits)) },
            write: { Limits.words($0.fraction) }
        )
    }
}

extension ScalarForm where Value == Chance {
    /// A probability as a number or a fraction.
    static let chance = ScalarForm(
        "chance",
        allowed: "0 to 1, or a fraction such as 1/8145060",
        read: { (scalar) throws(InvalidValue) in try Chance(text: scalar.text) },
        write: { "\($0.probability)" }
    )
}

extension ScalarForm where Value == ExtrapolationGuard {
    /// A multiple, or `off`.
    static let extrapolationGuard = ScalarForm(
        "number or off",
        allowed: "\(ExtrapolationGuard.multipleLimits.words), or off",
        read: { (scalar) throws(InvalidValue) in
            if scalar.text == "off" { return .lifted }
            return try ExtrapolationGuard(multiple: try scalar.number(within: ExtrapolationGuard.multipleLimits))
        },
        write: { $0.multiple.map(Limits.words) ?? "off" }
    )
}

extension Substring.UTF8View {
    /// Drops one of these characters from the start; false where none of them stands there.
    @discardableResult
    fileprivate mutating func drop(anyOf characters: StaticString) -> Bool {
        guard let first, characters.withUTF8Buffer({ $0.contains(first) }) else { return false }
        removeFirst()
        return true
    }

    /// Drops the digits at the start; false where there are none.
    fileprivate mutating func dropDigits() -> Bool {
        let rest = drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        defer { self = rest }
        return rest.startIndex != startIndex
    }
}
