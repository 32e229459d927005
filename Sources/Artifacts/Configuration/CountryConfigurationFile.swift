public import Foundation
public import Lottery

/// The file `configs/<country>.yaml`.
public enum CountryConfigurationFile {
    /// The format that this version reads.
    public static let schema = "country/1"
    /// The largest file that is read, bytes.
    public static let sizeLimitBytes = ConfigurationFormat.sizeLimitBytes

    private static let format = ConfigurationFormat(table: CountryKeys.all)

    /// Reads the text of a file; every mistake is reported at once.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - fileName: the file as messages shall name it; its name without folders and extension must be the country.
    /// - Returns: the configuration, or all mistakes.
    public static func read(text: String, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        format.read(text: text, fileName: fileName) { CountryReader($0, fileName: fileName).configuration() }
    }

    /// Reads the bytes of a file, which must be UTF-8.
    public static func read(bytes: Data, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        format.read(bytes: bytes, fileName: fileName) { CountryReader($0, fileName: fileName).configuration() }
    }

    /// Reads a file from disk.
    ///
    /// - Parameters:
    ///   - url: where it lies.
    ///   - fileName: the file as messages shall name it.
    /// - Returns: the configuration, or all mistakes.
    public static func read(at url: URL, fileName: String) -> Result<CountryConfiguration, ConfigurationError> {
        format.read(at: url, fileName: fileName) { CountryReader($0, fileName: fileName).configuration() }
    }
}
