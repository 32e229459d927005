/// The fields of a table that could not be converted: the first of them by line, and the count of all.
struct ConversionFaults {
    private let encoding: TextEncoding
    private let limit: Int
    private var kept: [(error: ConversionError, position: Int)] = []
    /// Those of the block that is being converted, up to the limit in each column.
    private var latest: [(error: ConversionError, position: Int)] = []
    /// How many fields could not be converted.
    private(set) var count = 0

    init(encoding: TextEncoding, limit: Int) {
        self.encoding = encoding
        self.limit = max(1, limit)
    }

    /// The first faults, by line and then by position in the line.
    var first: [ConversionError] { kept.map(\.error) }

    /// Notes a field that could not be converted.
    mutating func note(
        _ problem: ConversionProblem,
        _ bytes: Span<UInt8>,
        _ place: FieldPlace,
        _ column: String,
        _ position: Int,
        line: Int
    ) {
        count += 1
        guard kept.count < limit, latest.count(where: { $0.position == position }) < limit else { return }
        let value = encoding.text(bytes, place.start..<place.end)
        let error = ConversionError(line: line, column: column, value: value, problem: problem)
        latest.append((error, position))
    }

    /// Puts the faults of a block, whose columns were converted one after the other, in the order of the file.
    mutating func closeBlock() {
        latest.sort { ($0.error.line, $0.position) < ($1.error.line, $1.position) }
        kept.append(contentsOf: latest.prefix(limit - kept.count))
        latest.removeAll()
    }
}
