internal import Tabular

/// Truth values of a column that holds 0 and 1, true and false, or counts.
struct TruthColumn {
    /// One a row; nil where the field is empty.
    let values: [Bool?]

    /// - Throws: `TableError.conversions` for texts that are neither.
    init(_ name: String, in table: Table) throws(TableError) {
        let texts = table.texts(name) ?? TextColumn()
        let truths = texts.texts.map(Self.truth)
        var errors: [ConversionError] = []
        for row in 0..<texts.count {
            guard let code = texts.codes[row], truths[Int(code)] == nil else { continue }
            let value = texts.texts[Int(code)]
            errors.append(
                ConversionError(line: Int(table.lines[row]), column: name, value: value, problem: .notBoolean)
            )
        }
        guard errors.isEmpty else { throw .conversions(Array(errors.prefix(20)), count: errors.count) }
        self.values = (0..<texts.count).map { row in texts.codes[row].flatMap { truths[Int($0)] } }
    }

    /// A count is true above 0.
    private static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: Double(text).flatMap { $0.isFinite ? $0 > 0 : nil }
        }
    }
}
