/// Texts, one a row, each distinct text stored once.
public struct TextColumn: Hashable, Sendable {
    /// The distinct texts in order of first appearance.
    public private(set) var texts: [String] = []
    /// For each row the position of its text in `texts`.
    public private(set) var codes = Column<Int32>()

    /// A column without rows.
    public init() {}

    /// A column of texts; nil where one is missing.
    public init(_ values: [String?]) {
        var known: [String: Int32] = [:]
        for value in values {
            guard let value else {
                codes.appendMissing(-1)
                continue
            }
            let code = known[value] ?? addText(value)
            known[value] = code
            codes.append(code)
        }
    }

    /// Number of rows.
    public var count: Int { codes.count }

    /// The text of a row; nil where it is missing.
    public subscript(row: Int) -> String? { codes[row].map { texts[Int($0)] } }

    /// All texts, nil where they are missing.
    public var values: [String?] { (0..<count).map { self[$0] } }

    init(texts: [String], codes: Column<Int32>) {
        self.texts = texts
        self.codes = codes
    }

    private mutating func addText(_ text: String) -> Int32 {
        texts.append(text)
        return Int32(texts.count - 1)
    }
}
