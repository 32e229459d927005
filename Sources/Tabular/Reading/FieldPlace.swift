/// Where a field stands in the bytes of its table.
///
/// Two words and no more: the places of a block of records are to stay in the fastest cache.
struct FieldPlace {
    /// Its first byte, after an opening quote.
    let start: Int
    /// The end, or its complement for a field with doubled quotes.
    private let markedEnd: Int

    /// A field without doubled quotes.
    init(start: Int, end: Int) {
        self.start = start
        self.markedEnd = end
    }

    /// A quoted field.
    init(start: Int, end: Int, hasDoubledQuotes: Bool) {
        self.start = start
        self.markedEnd = hasDoubledQuotes ? ~end : end
    }

    /// One past its last byte, before a closing quote.
    var end: Int { hasDoubledQuotes ? ~markedEnd : markedEnd }

    /// Whether it has doubled quotes within.
    var hasDoubledQuotes: Bool { markedEnd < 0 }
}
