public import Foundation
public import Lottery

/// The file `portfolio.yaml`.
public enum CashPoolFile {
    /// The format that this version reads.
    public static let schema = "portfolio/1"

    /// A country that may belong to a pool.
    public struct Candidate: Hashable, Sendable {
        /// Its name.
        public var country: CountryName
        /// Its currency; nil where its config is wrong, which is told elsewhere.
        public var currency: Currency?

        /// Describes a country that has a config.
        public init(country: CountryName, currency: Currency?) {
            self.country = country
            self.currency = currency
        }
    }

    private static let format = ConfigurationFormat(table: CashPoolKeys.all)

    /// Reads the text of the file; every mistake is reported at once.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - fileName: the file as messages shall name it.
    ///   - candidates: the countries that have a config.
    /// - Returns: the pool, or all mistakes.
    public static func read(
        text: String,
        fileName: String,
        candidates: [Candidate]
    ) -> Result<CashPool, ConfigurationError> {
        format.read(text: text, fileName: fileName) { CashPoolReader($0, candidates: candidates).pool() }
    }

    /// Reads the file from disk.
    ///
    /// - Parameters:
    ///   - url: where it lies.
    ///   - fileName: the file as messages shall name it.
    ///   - candidates: the countries that have a config.
    /// - Returns: the pool, or all mistakes.
    public static func read(
        at url: URL,
        fileName: String,
        candidates: [Candidate]
    ) -> Result<CashPool, ConfigurationError> {
        format.read(at: url, fileName: fileName) { CashPoolReader($0, candidates: candidates).pool() }
    }

    /// What `configs/README.md` says of the file.
    static var reference: String {
        ConfigurationReference.markdown(introduction: introduction, table: CashPoolKeys.all)
    }

    private static let introduction = """
        # Configuration of a cash pool

        Countries that pay their jackpots from one cash pool are decided together where the workspace holds a file `portfolio.yaml` \
        (`schema: \(schema)`); another name is given with `--portfolio`. Without the file every country is decided for itself.
        """
}
