/// A named setting and what it may be.
public struct SearchParameter: Hashable, Sendable {
    /// Its name, unique in its space.
    public let name: String
    /// What it may be.
    public let domain: SearchDomain

    private init(_ name: String, _ domain: SearchDomain) throws(SearchError) {
        if name.isEmpty { throw .namelessParameter }
        self.name = name
        self.domain = domain
    }

    /// One of several names.
    ///
    /// - Throws: `SearchError` where there is none, or one comes twice.
    public static func choice(_ name: String, among names: [String]) throws(SearchError) -> SearchParameter {
        if names.isEmpty { throw .emptyDomain(name) }
        if Set(names).count < names.count { throw .repeatedChoice(name) }
        return try SearchParameter(name, .choice(names))
    }

    /// A whole number.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - first: the smallest.
    ///   - last: the largest; at most 2^53 values, which fractions tell apart.
    /// - Returns: the parameter.
    /// - Throws: `SearchError` where the range is empty or too wide.
    public static func integers(
        _ name: String,
        from first: Int,
        to last: Int
    ) throws(SearchError) -> SearchParameter {
        if first > last { throw .emptyDomain(name) }
        let (width, overflow) = last.subtractingReportingOverflow(first)
        if overflow || width >= 1 << 53 { throw .unbounded(name) }
        return try SearchParameter(name, .integers(first...last))
    }

    /// A number.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - first: the smallest.
    ///   - last: the largest.
    ///   - scale: how the range is walked through; logarithmic needs positive ends.
    ///   - digits: significant decimal digits of the values between the ends, 1 to 17; 17 leaves them as they are.
    /// - Returns: the parameter.
    /// - Throws: `SearchError` where the range is empty or not finite, or does not suit the scale.
    public static func reals(
        _ name: String,
        from first: Double,
        to last: Double,
        scale: SearchScale = .linear,
        digits: Int = 12
    ) throws(SearchError) -> SearchParameter {
        guard first.isFinite, last.isFinite else { throw .unbounded(name) }
        if first > last { throw .emptyDomain(name) }
        if scale == .logarithmic, first <= 0 { throw .logarithmOfNothing(name) }
        if !(1...17).contains(digits) { throw .impossibleDigits(name, digits) }
        return try SearchParameter(name, .reals(first...last, scale, digits: digits))
    }
}

extension SearchParameter: Encodable {
    private enum Key: CodingKey { case name, choice, from, to, scale, digits }

    /// Writes the name and the domain: `{"name":"depth","from":1,"to":9}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        switch domain {
        case .choice(let names): try container.encode(names, forKey: .choice)
        case .integers(let range):
            try container.encode(range.lowerBound, forKey: .from)
            try container.encode(range.upperBound, forKey: .to)
        case .reals(let range, let scale, let digits):
            try container.encode(range.lowerBound, forKey: .from)
            try container.encode(range.upperBound, forKey: .to)
            try container.encode(scale, forKey: .scale)
            try container.encode(digits, forKey: .digits)
        }
    }
}
