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
            name: "bad-day",
            title: "A day that is none",
            why: "--as-of takes a day of the calendar",
            command: ["run", "--country", "aland", "--as-of", "2026-02-30"]
        ) { _ in },
        ErrorStory(
            name: "bad-secrets",
            title: "A place of secrets that is none",
            why: "--secrets has another form",
            command: ["run", "--country", "aland", "--secrets", "vault"]
        ) {
            try $0.write(try $0.text("configs/aland.yaml") + "forecast: {origins: 1}\n", to: "configs/aland.yaml")
        },
        ErrorStory(name: "no-configs", title: "No config at all", why: "the folder of configs is empty") {
            try $0.remove("configs/aland.yaml")
        },
    ]
}
