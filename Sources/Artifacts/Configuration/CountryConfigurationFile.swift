public import Foundation
public import Lottery
import Yams

/// The file `configs/<country>.yaml`.
public enum CountryConfigurationFile {
    /// The format that this version reads.
    public static let schema = "country/1"
    /// The largest file that is read, bytes.
    public static let sizeLimitBytes = 256_000

    /// Reads the text of a file; every mistake is reported at once.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - fileName: the file as messages shall name it; its name without folders and extension must be the country.
    /// - Returns: the configuration, or all mistakes.
    public static func read(text: String, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        let collector = ProblemCollector(file: fileName)
        let reading = read(text, collector)
        guard collector.problems.isEmpty, case .value(let configuration) = reading else {
            return .failure(ConfigurationError(file: fileName, problems: collector.problems))
        }
        return .success(configuration)
    }

    /// Reads the bytes of a file, which must be UTF-8.
    public static func read(bytes: Data, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        if bytes.count > sizeLimitBytes { return .failure(tooLarge(fileName)) }
        if let text = String(validating: bytes, as: UTF8.self) { return read(text: text, fileName: fileName) }
        let problem = problem(fileName, "the file is not UTF-8", at: TextPlace(ofInvalidUTF8In: bytes), "UTF-8 text")
        return .failure(problem)
    }

    /// Reads a file from disk.
    ///
    /// - Parameters:
    ///   - url: where it lies.
    ///   - fileName: the file as messages shall name it.
    /// - Returns: the configuration, or all mistakes.
    public static func read(at url: URL, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        do {
            let file = try FileHandle(forReadingFrom: url)
            // One byte more than is allowed tells that a file is too large without reading all of it.
            let bytes = try file.read(upToCount: sizeLimitBytes + 1) ?? Data()
            try file.close()
            return read(bytes: bytes, fileName: fileName)
        } catch {
            let reason = FileManager.default.fileExists(atPath: url.path) ? "cannot be read" : "does not exist"
            return .failure(problem(fileName, "the file \(reason)", at: .start, "a readable file"))
        }
    }

    private static func read(_ text: String, _ collector: ProblemCollector) -> ConfigurationReading<
        CountryConfiguration
    > {
        guard text.utf8.count <= sizeLimitBytes else {
            let problem = tooLarge(collector.file).problems[0]
            collector.add(problem.problem, at: .start, allowed: problem.allowed)
            return .refused
        }
        // Editors on Windows put a byte order mark first and do not count it as a column.
        let start = text.unicodeScalars.prefix { $0 == "\u{FEFF}" }.endIndex
        guard let section = section(String(text.unicodeScalars[start...]), collector) else { return .refused }
        return CountryReader(section, fileName: collector.file).configuration()
    }

    /// The top of the document, where it is one of a known schema.
    private static func section(_ text: String, _ collector: ProblemCollector) -> ConfigurationSection? {
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
            return ConfigurationSection(document, of: mapping, table: CountryKeys.all, collector: collector)
        } catch {
            collector.add(error.problem, at: error.place, allowed: error.allowed)
            return nil
        }
    }

    private static func tooLarge(_ fileName: String) -> ConfigurationError {
        problem(fileName, "the file is larger than 256 kB", at: .start, "at most \(sizeLimitBytes) bytes")
    }

    private static func problem(
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
