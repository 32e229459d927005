extension TextColumn {
    /// The texts read as numbers of a dialect; nil unless every text that is there writes one and at least one does.
    public func numbers(_ dialect: CSVDialect) -> Column<Double>? {
        let reader = NumberReader(dialect)
        var parsed: [Double] = []
        for text in texts {
            guard let bytes = dialect.encoding.bytes(text) else { return nil }
            let span = bytes.span
            guard let value = reader.value(span, span.trimmed(0..<bytes.count)) else { return nil }
            parsed.append(value)
        }
        guard !parsed.isEmpty else { return nil }
        return Column((0..<count).map { row in codes[row].map { parsed[Int($0)] } }, placeholder: 0)
    }
}
