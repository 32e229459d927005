import Lottery

extension ArtifactSchema {
    static let run = ArtifactSchema("run", version: 1, manifest)

    static let receipt = ArtifactSchema(
        "receipt",
        version: 1,
        .object(
            "What a step read and wrote, and how it ended",
            [
                .required("step", .text("The step")),
                .required("run", .text("The run")),
                .required("read", .map(of: .sha256("the artifact"), "Every artifact read, by name")),
                .required("wrote", .map(of: .sha256("the file"), "Every file written, by path within the run folder")),
                .required("secretsRead", .list(of: .text("A name"), "Names of the secrets read; never their values")),
                .required("exitStatus", .choice(ExitStatus.allCases.map(\.rawValue), "How the program ended")),
                .optional("outcome", .text("A business outcome or the error, in one line")),
                .optional("fix", .text("What to do after a failure, in one line")),
                .required("program", .text("Identity of the program's build")),
                .required("startedAt", .instant("When the step started")),
                .required("finishedAt", .instant("When it finished")),
                .required("milliseconds", .integer("How long it took, milliseconds")),
                .required("seal", .sha256("this document with an empty seal")),
            ]
        )
    )

    static let provenance = ArtifactSchema(
        "provenance",
        version: 1,
        .object(
            "Where a recommendation came from",
            [
                .required("run", manifest),
                .optional(
                    "data",
                    .object(
                        "The sales that were read",
                        [
                            .required("file", pinnedFile("The sales file")),
                            .required("rows", .integer("Rows of the country", from: 0)),
                            .optional("firstPeriod", .period("First week or draw")),
                            .optional("lastPeriod", .period("Last week or draw")),
                        ]
                    )
                ),
                .required("seed", .integer("Seed of training", from: 0)),
                .optional("model", .integer("Version of the model that decided", from: 1)),
                .required("artifacts", .map(of: .sha256("the file"), "Every artifact, by file name")),
                .required(
                    "steps",
                    .map(of: .integer("An exit code", from: 0, to: 255), "Exit code of every step, by name")
                ),
            ]
        )
    )

    static let ledgerHead = ArtifactSchema(
        "ledger-head",
        version: 1,
        .object(
            "The last row of the registry's ledger as the run left it",
            [
                .required("sequence", .integer("Number of the row", from: 1)),
                .required("hash", .sha256("the row and all before it")),
            ]
        )
    )

    static let previousDecision = ArtifactSchema(
        "previous-decision",
        version: 1,
        .object(
            "What the last run for an earlier draw announced, and what that rested on",
            [
                .required("run", .text("The run")),
                .required("draw", .day("The draw that it decided")),
                .required("status", recommendationStatus),
                .required("jackpot", .money("The jackpot that it announced", from: 0)),
                .required("currency", .currency),
                .required("expectedTickets", .number("Expected tickets at that jackpot", from: 0)),
                .required("expectedNetRevenue", .money("Expected net revenue of its draw alone")),
                .required("payoutRatio", .number("The payout ratio at that jackpot", from: 0)),
                .required("binding", .list(of: .choice(ConstraintKind.allCases, "A rule"), "The rules that bound")),
                .required("model", .text("The model in force")),
                .optional("rows", .integer("Rows of the country in its data", from: 0)),
                .optional("lastPeriod", .period("The last period in its data")),
                .required("configurationSHA256", .sha256("its config")),
                .optional("commit", .text("Commit of its code", pattern: "^[0-9a-f]{7,64}$")),
            ]
        )
    )

    private static let manifest = SchemaNode.object(
        "The outside world as it was when the run opened",
        [
            .required("run", .text("The run's name; names sort by time")),
            .required("country", .country),
            .required("draw", .day("The day of the draw that is decided")),
            .required("asOf", .day("The day the run took for today")),
            .required(
                "asOfSource",
                .text("Where that day came from", pattern: "^(today|end-of-data|option|backfill)$")
            ),
            .required("openedAt", .instant("When the run opened")),
            .optional("parent", .text("The run for the same draw that this one follows")),
            .required("configuration", pinnedFile("The config")),
            .required("salesData", pinnedFile("The sales data")),
            .optional("plannedData", pinnedFile("The plan of coming weeks")),
            .optional("pointerVerified", .flag("Whether the sales data agreed with their pointer file")),
            .required("code", code),
            .optional("image", image),
            .required("libraries", .map(of: .text("A version"), "Versions of the libraries, by name")),
            .optional("champion", champion),
            .optional("steps", .map(of: stepInputs, "What each step's answer depends on, by step")),
            .required("key", .text("Fingerprint of all that can change an answer")),
        ]
    )

    private static let stepInputs = SchemaNode.map(
        of: .text("A value, or the SHA-256 of what is meant"),
        "The program, the draw, data, settings and the champion, as far as the step reads them"
    )

    private static let code = SchemaNode.object(
        "The source code that runs",
        [
            .optional("commit", .text("Git commit", pattern: "^[0-9a-f]{7,64}$")),
            .required("isDirty", .flag("Whether the working tree differed from the commit")),
        ]
    )

    private static let image = SchemaNode.object(
        "The container image that runs",
        [
            .required("tag", .text("Its tag")),
            .optional("digest", .text("Its digest", pattern: "^sha256:[0-9a-f]{64}$")),
        ]
    )

    private static let champion = SchemaNode.object(
        "The model in force when the run opened",
        [
            .required("version", .integer("Its version in the registry", from: 1)),
            .required("modelSHA256", .sha256("its model.json")),
        ]
    )

    private static func pinnedFile(_ description: String) -> SchemaNode {
        .object(
            description,
            [
                .required("path", .text("Path as given in the config")),
                .required("sha256", .sha256("its bytes")),
                .required("bytes", .integer("Its size, bytes", from: 0)),
            ]
        )
    }
}
