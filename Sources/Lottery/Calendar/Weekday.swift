/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: String, CaseIterable, Codable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Days after Monday, 0 to 6.
    public var daysAfterMonday: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The three-letter English form that weekly reports use: "Mon".
    public var abbreviation: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst().prefix(2) }
}
