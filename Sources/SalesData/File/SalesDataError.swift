public import Lottery
public import Tabular

/// Why a file of sales, or of what is planned, cannot be read for a country.
public struct SalesDataError: ExplainedError, Hashable {
    /// What is wrong with it.
    public enum Problem: Hashable, Sendable {
        /// The bytes are not the table that the config describes.
        case table(TableError)
        /// The config describes a dialect that cannot be.
        case dialect(CSVDialect.Fault)
        /// No row holds the texts that the config's filter asks for.
        case noRows(filter: [String: String])
        /// The plan has more than one row for a week.
        case plannedTwice(SalesPeriod, lines: [Int])
    }

    /// What is wrong.
    public let problem: Problem
    /// The file, as the config names it.
    public let file: String
    /// The country.
    public let country: CountryName

    /// What happened.
    public var what: String {
        switch problem {
        case .table(let error): error.description
        case .dialect(let fault): fault.description
        case .noRows(let filter): "the file has no row with \(Self.words(filter))"
        case .plannedTwice(let period, let lines):
            "the plan has \(period.phrase) more than once (lines \(lines.map(String.init).joined(separator: ", ")))"
        }
    }

    /// File and country.
    public var place: String { "\(file), country \(country)" }

    /// How to mend it.
    public var fix: String {
        switch problem {
        case .table(.conversions):
            "correct the values at their source, or state the dialect of the file in the config (data.text)"
        case .table(.missingColumns(_, let available)):
            "name in the config (data.columns) what the file has: \(available.prefix(30).joined(separator: ", "))"
        case .table(.wrongEncoding):
            "state the encoding of the file in the config (data.text.encoding), or export it again"
        case .table(.compressed(.tooLarge)):
            "raise data.expanded-size-limit-mb in the config if the file is to be trusted"
        case .table(let error): error.fix
        case .dialect: "correct data.text in the config"
        case .noRows: "correct data.where in the config, or add the country's rows to the file"
        case .plannedTwice: "leave one row for each week or draw"
        }
    }

    /// Data refused; a dialect that cannot be is the config's fault.
    public var exitStatus: ExitStatus {
        if case .dialect = problem { .configurationWrong } else { .dataRefused }
    }

    private static func words(_ filter: [String: String]) -> String {
        guard !filter.isEmpty else { return "a week" }
        return filter.sorted { $0.key < $1.key }.map { "\($0.key) '\($0.value)'" }.joined(separator: " and ")
    }
}
