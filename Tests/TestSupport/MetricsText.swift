/// A text in the exposition format of Prometheus, read strictly: as its page "Exposition formats" has it, and no more
/// than a file of gauges may hold.
package struct MetricsText {
    /// Why a text is not in the format.
    package struct Malformed: Error {
        /// The line.
        package let line: String
        /// What is wrong with it.
        package let problem: String
    }

    /// The value of each series, by its name with its labels as written.
    package private(set) var values: [String: Double] = [:]
    private var declared: Set<Substring> = []
    private var current: Substring = ""

    /// Reads a text; each family has a type before its values, stands in one piece, and no series comes twice.
    ///
    /// - Throws: `Malformed`.
    package init(_ text: String) throws(Malformed) {
        guard text.hasSuffix("\n") else { throw Malformed(line: text, problem: "no line feed at the end") }
        for line in text.split(separator: "\n") {
            try line.hasPrefix("#") ? readComment(line) : readSample(line)
        }
    }

    private mutating func readComment(_ line: Substring) throws(Malformed) {
        if line.wholeMatch(of: /# HELP [a-zA-Z_:][a-zA-Z0-9_:]* .*/) != nil { return }
        guard let type = line.wholeMatch(of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) gauge/) else {
            throw Malformed(line: String(line), problem: "neither help nor type of a gauge")
        }
        current = type.1
        guard declared.insert(current).inserted else { throw Malformed(line: String(line), problem: "a family again") }
    }

    private mutating func readSample(_ line: Substring) throws(Malformed) {
        let form =
            #/
            ([a-zA-Z_:][a-zA-Z0-9_:]*)
            (\{ [a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\["\\n])*" (?: ,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\["\\n])*" )* \})?
            \ (\S+)
            /#
        guard let sample = line.wholeMatch(of: form) else { throw Malformed(line: String(line), problem: "no sample") }
        guard sample.1 == current else { throw Malformed(line: String(line), problem: "outside its family") }
        guard let value = Double(sample.3) else { throw Malformed(line: String(line), problem: "no number") }
        let series = String(sample.1) + (sample.2.map(String.init) ?? "")
        guard values.updateValue(value, forKey: series) == nil else {
            throw Malformed(line: String(line), problem: "a series again")
        }
    }
}
