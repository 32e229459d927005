public import Foundation

/// The file `retention.yaml`.
public enum RetentionFile {
    /// The format that this version reads.
    public static let schema = "retention/1"

    private static let format = ConfigurationFormat(table: RetentionKeys.all)

    /// Reads the text of the file; every mistake is reported at once.
    ///
    /// - Parameters:
    ///   - text: the content.
    ///   - fileName: the file as messages shall name it.
    /// - Returns: the policy, or all mistakes.
    public static func read(text: String, fileName: String) -> Result<RetentionPolicy, ConfigurationError> {
        format.read(text: text, fileName: fileName, policy)
    }

    /// Reads the file from disk.
    ///
    /// - Parameters:
    ///   - url: where it lies.
    ///   - fileName: the file as messages shall name it.
    /// - Returns: the policy, or all mistakes.
    public static func read(at url: URL, fileName: String) -> Result<RetentionPolicy, ConfigurationError> {
        format.read(at: url, fileName: fileName, policy)
    }

    /// The policy; a file of another schema is refused without a look at the rest.
    private static func policy(_ top: ConfigurationSection) -> ConfigurationReading<RetentionPolicy> {
        guard case .value = top[RetentionKeys.schema] else { return .refused }
        top.refuseUnknownKeys()
        return top.build(
            top[RetentionKeys.days],
            top[RetentionKeys.draws],
            top[RetentionKeys.runs],
            top[RetentionKeys.logDays]
        ) { try RetentionPolicy(keepDays: $0, keepDraws: $1, keepRuns: $2, keepLogDays: $3) }
    }

    /// What `configs/README.md` says of the file.
    static var reference: String {
        ConfigurationReference.markdown(introduction: introduction, table: RetentionKeys.all)
    }

    private static let introduction = """
        # Configuration of what is kept

        `jackpot gc` lists the runs that no rule keeps, and with `--delete` removes them. The rules stand in `retention.yaml` in the workspace \
        (`schema: \(schema)`); without the file, the defaults hold. Whatever the rules say, it never removes a run that the ledger, a model \
        in force or an unsent message points to, the newest complete run of a draw, or a run for a draw that has not taken place.
        """
}
