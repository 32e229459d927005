/// Where a field stands in the bytes of its table.
struct FieldPlace {
    /// Its first byte, after an opening quote.
    var start: Int
    /// One past its last byte, before a closing quote.
    var end: Int
    /// Whether it has doubled quotes within.
    var hasDoubledQuotes = false
}
