/// What is known of a row before it happens: its day and the values of the planned columns.
public struct PlannedRow: Hashable, Sendable {
    /// The day, counted from 1970-01-01; nil in a series without days.
    public let day: Int?
    /// One per planned column of the recipe, NaN where unknown.
    let values: [Double]

    /// A row to come.
    ///
    /// - Parameters:
    ///   - day: counted from 1970-01-01; nil where the recipe asks for no day.
    ///   - values: one per planned column of the recipe, in its order; nil, NaN and infinity all mean unknown.
    public init(day: Int?, _ values: [Double?] = []) {
        self.day = day
        self.values = values.map(Self.known)
    }

    /// A row of numbers in which NaN means unknown.
    init(day: Int?, known values: [Double]) {
        self.day = day
        self.values = values
    }

    /// The number, or NaN where it is none.
    static func known(_ value: Double?) -> Double {
        guard let value, value.isFinite else { return .nan }
        return value
    }
}
