import Lottery

/// Every key of `retention.yaml`: what the reader accepts and `configs/README.md` explains.
enum RetentionKeys {
    /// The rows of the reference, in the order of the file.
    static let all = [schema.key, days.key, draws.key, runs.key, logDays.key]

    static let schema = ConfigurationField.required(
        "schema",
        .schema(RetentionFile.schema),
        "The format of the file."
    )
    static let days = ConfigurationField.optional(
        "keep-days",
        .whole(RetentionPolicy.dayLimits),
        default: RetentionPolicy.standard.keepDays,
        unit: "days",
        "Runs younger than this are kept."
    )
    static let draws = ConfigurationField.optional(
        "keep-draws",
        .whole(RetentionPolicy.countLimits),
        default: RetentionPolicy.standard.keepDraws,
        unit: "draws",
        "All runs of so many latest draws of each country are kept."
    )
    static let runs = ConfigurationField.optional(
        "keep-runs",
        .whole(RetentionPolicy.countLimits),
        default: RetentionPolicy.standard.keepRuns,
        unit: "runs",
        "So many newest runs of every draw are kept."
    )
    static let logDays = ConfigurationField.optional(
        "keep-log-days",
        .whole(RetentionPolicy.dayLimits),
        default: RetentionPolicy.standard.keepLogDays,
        unit: "days",
        "The logs of a run are kept for so long, even where the run itself stays for ever."
    )
}
