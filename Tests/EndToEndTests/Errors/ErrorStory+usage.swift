extension ErrorStory {
    /// What is wrong with a command line.
    static let usage = [
        ErrorStory(
            name: "unknown-country",
            title: "An unknown country",
            why: "no config has its name",
            command: ["run", "--country", "alan"]
        ) { _ in },
        ErrorStory(
            name: "error-as-json",
            title: "An error for a program",
            why: "--json asks for one document, also on error",
            command: ["run", "--country", "alan", "--json"]
        ) { _ in },
        ErrorStory(
            name: "unknown-step",
            title: "An unknown step",
            why: "the pipeline file has no such step",
            command: ["run", "--country", "aland", "--from", "optimise"]
        ) { _ in },
        ErrorStory(
            name: "contradicting-options",
            title: "Options that exclude each other",
            why: "one run can repeat either a part or everything",
            command: ["run", "--only", "optimize", "--force"]
        ) { _ in },
        ErrorStory(
            name: "tune-two-budgets",
            title: "Two budgets for one search",
            why: "tuning stops after trials or after seconds",
            command: ["tune", "--country", "aland", "--trials", "5", "--seconds", "5"]
        ) { _ in },
        ErrorStory(
            name: "tune-no-time",
            title: "A search without time for a trial",
            why: "the seconds are over before the first trial starts",
            command: ["tune", "--country", "aland", "--seconds", "1e-9"]
        ) { _ in },
        ErrorStory(
            name: "tune-short-history",
            title: "A search on a short history",
            why: "nothing is left before the periods of the evaluation",
            command: ["tune", "--country", "aland", "--trials", "5"]
        ) {
            try $0.write(try $0.text("configs/aland.yaml") + "forecast: {origins: 300}\n", to: "configs/aland.yaml")
        },
        ErrorStory(
            name: "tune-bad-data",
            title: "A search on data that is refused",
            why: "the checks find an error",
            command: ["tune", "--country", "aland", "--trials", "5"]
        ) {
            try $0.writeSales(line: 100, "tickets_sold", "-5")
        },
        ErrorStory(
            name: "bad-day",
            title: "A day that is none",
            why: "--as-of takes a day of the calendar",
            command: ["run", "--country", "aland", "--as-of", "2026-02-30"]
        ) { _ in },
        ErrorStory(
            name: "no-draw",
            title: "A day without a draw",
            why: "--draw names a day on which the country does not draw",
            command: ["run", "--country", "aland", "--draw", "2025-12-26"]
        ) { _ in },
        ErrorStory(
            name: "bad-secrets",
            title: "A place of secrets that is none",
            why: "--secrets has another form",
            command: ["run", "--country", "aland", "--secrets", "vault"]
        ) {
            try $0.write(try $0.text("configs/aland.yaml") + "forecast: {origins: 1}\n", to: "configs/aland.yaml")
        },
        ErrorStory(
            name: "gate-unknown-revision",
            title: "A comparison with a revision that git does not know",
            why: "--against names no branch, tag or commit that was fetched",
            command: ["gate", "--against", "nowhere"]
        ) { _ in },
        ErrorStory(name: "no-configs", title: "No config at all", why: "the folder of configs is empty") {
            try $0.remove("configs/aland.yaml")
        },
    ]
}
