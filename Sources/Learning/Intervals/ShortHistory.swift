/// What errors inside a fit on few rows must be multiplied by to be as large as those on new rows.
public enum ShortHistory {
    /// Free parameters that are allowed for.
    private static let parameters = 12.0
    /// From this many rows on nothing is widened.
    private static let longHistory = 104

    /// √((n+12)/(n-12)) for n rows below 104, at most 2; 1 from there on.
    public static func widening(rows: Int) -> Double {
        guard rows < longHistory else { return 1 }
        let count = Double(rows)
        return min(2, ((count + parameters) / max(count - parameters, 1)).squareRoot())
    }
}
