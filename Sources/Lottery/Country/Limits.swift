/// The numbers that a setting may take: one rule for the initializer that checks it and the text that explains it.
public struct Limits: Hashable, Sendable {
    /// The lower end.
    public let lower: Double
    /// Whether the lower end itself is admitted.
    public let admitsLower: Bool
    /// The upper end, admitted; infinity where there is none.
    public let upper: Double

    private init(lower: Double, admitsLower: Bool, upper: Double) {
        self.lower = lower
        self.admitsLower = admitsLower
        self.upper = upper
    }

    /// Both ends admitted.
    public static func from(_ lower: Double, to upper: Double) -> Limits {
        Limits(lower: lower, admitsLower: true, upper: upper)
    }

    /// The lower end admitted, no upper end.
    public static func atLeast(_ lower: Double) -> Limits {
        Limits(lower: lower, admitsLower: true, upper: .infinity)
    }

    /// The lower end not admitted, the upper end admitted.
    public static func above(_ lower: Double, to upper: Double = .infinity) -> Limits {
        Limits(lower: lower, admitsLower: false, upper: upper)
    }

    /// Whether a value lies within; infinite values and NaN never do.
    public func admit(_ value: Double) -> Bool {
        value.isFinite && value <= upper && (admitsLower ? value >= lower : value > lower)
    }

    /// Refuses a value outside.
    ///
    /// - Throws: `InvalidValue` with the noun and the value.
    public func check(_ value: Double, _ noun: String) throws(InvalidValue) {
        guard admit(value) else {
            throw InvalidValue("\(noun) of \(Self.words(value))", allowed: words)
        }
    }

    /// `1 to 520`, `at least 0`, `above 0`, `above 0, at most 10`.
    public var words: String {
        switch (admitsLower, upper.isFinite) {
        case (true, true): "\(Self.words(lower)) to \(Self.words(upper))"
        case (true, false): "at least \(Self.words(lower))"
        case (false, true): "above \(Self.words(lower)), at most \(Self.words(upper))"
        case (false, false): "above \(Self.words(lower))"
        }
    }

    /// A number as people write it: `26`, `0.5`.
    public static func words(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? "\(value)"
    }
}
