import Foundation
import Lottery
import Yams

/// A kind of configuration file, known by its keys: from bytes or text to a checked value, or to all mistakes.
struct ConfigurationFormat {
    /// The largest file that is read, bytes.
    static let sizeLimitBytes = 256_000

    /// What may stand in the file.
    let table: [ConfigurationKey]

    /// Reads the text of a file; every mistake is reported at once.
    func read<Value>(
        text: String,
        fileName: String,
        _ value: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> Result<Value, ConfigurationError> {
        let collector = ProblemCollector(file: fileName)
        let reading = section(of: text, collector).map(value)
        guard collector.problems.isEmpty, case .value(let value)? = reading else {
            return .failure(ConfigurationError(file: fileName, problems: collector.problems))
        }
        return .success(value)
    }

    /// Reads the bytes of a file, which must be UTF-8.
    func read<Value>(
        bytes: Data,
        fileName: String,
        _ value: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> Result<Value, ConfigurationError> {
        if bytes.count > Self.sizeLimitBytes { return .failure(tooLarge(fileName)) }
        if let text = String(validating: bytes, as: UTF8.self) {
            return read(text: text, fileName: fileName, value)
        }
        let problem = problem(fileName, "the file is not UTF-8", at: TextPlace(ofInvalidUTF8In: bytes), "UTF-8 text")
        return .failure(problem)
    }

    /// Reads a file from disk.
    func read<Value>(
        at url: URL,
        fileName: String,
        _ value: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> Result<Value, ConfigurationError> {
        do {
            let file = try FileHandle(forReadingFrom: url)
            // One byte more than is allowed tells that a file is too large without reading all of it.
            let bytes = try file.read(upToCount: Self.sizeLimitBytes + 1) ?? Data()
            try file.close()
            return read(bytes: bytes, fileName: fileName, value)
        } catch {
            let reason = FileManager.default.fileExists(atPath: url.path) ? "cannot be read" : "does not exist"
            return .failure(problem(fileName, "the file \(reason)", at: .start, "a readable file"))
        }
    }

    /// The top of the document.
    private func section(of text: String, _ collector: ProblemCollector) -> ConfigurationSection? {
        guard text.utf8.count <= Self.sizeLimitBytes else {
            let problem = tooLarge(collector.file).problems[0]
            collector.add(problem.problem, at: .start, allowed: problem.allowed)
            return nil
        }
        // Editors on Windows put a byte order mark first and do not count it as a column.
        let start = text.unicodeScalars.prefix { $0 == "\u{FEFF}" }.endIndex
        return document(String(text.unicodeScalars[start...]), collector)
    }

    private func document(_ text: String, _ collector: ProblemCollector) -> ConfigurationSection? {
        do {
            if let first = try YAMLShorthand.uses(in: text).first {
                let allowed = "plain values; a text that starts with &, * or ! stands in quotes"
                collector.add("\(first.kind) of YAML", at: first.place, allowed: allowed)
                return nil
            }
            let document = try YAMLDocument(text)
            guard let mapping = document.root?.mapping else {
                let what = document.root == nil ? "the file is empty" : "the file is no section of keys"
                collector.add(what, at: .start, allowed: "the keys that configs/README.md explains")
                return nil
            }
            return ConfigurationSection(document, of: mapping, table: table, collector: collector)
        } catch {
            collector.add(error.problem, at: error.place, allowed: error.allowed)
            return nil
        }
    }

    private func tooLarge(_ fileName: String) -> ConfigurationError {
        problem(fileName, "the file is larger than 256 kB", at: .start, "at most \(Self.sizeLimitBytes) bytes")
    }

    private func problem(
        _ fileName: String,
        _ problem: String,
        at place: TextPlace,
        _ allowed: String
    ) -> ConfigurationError {
        let problem = ConfigurationProblem(
            file: fileName,
            line: place.line,
            column: place.column,
            problem: problem,
            allowed: allowed
        )
        return ConfigurationError(file: fileName, problems: [problem])
    }
}

extension TextPlace {
    /// The place of the first byte that is no UTF-8, the column counted in bytes.
    fileprivate init(ofInvalidUTF8In bytes: Data) {
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let valid = zip(bytes, repaired).prefix { $0 == $1 }.map(\.0)
        let lines = valid.split(separator: 0x0A, omittingEmptySubsequences: false)
        self.init(line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
    }
}
