extension ErrorStory {
    /// What keeps models from coming into force, and runs from being repeated.
    static let audit = [
        ErrorStory(
            name: "approve-own-model",
            title: "A model approved by the user who registered it",
            why: "four eyes: another user has to approve it",
            command: ["models", "approve", "1", "--country", "aland", "--reason", "it is good"]
        ) {
            let text = try $0.text("configs/aland.yaml")
            try $0.write(text + "approval: manual\nforecast: {origins: 2}\n", to: "configs/aland.yaml")
            _ = try $0.jackpot(["run", "--country", "aland"], as: "eva")
        },
        ErrorStory(
            name: "rollback-nothing-before",
            title: "A rollback where nothing was in force before",
            why: "the country has had no other model in force",
            command: ["models", "rollback", "--country", "aland", "--reason", "it is worse"]
        ) { _ in },
        ErrorStory(
            name: "reproduce-unknown-run",
            title: "A repetition of an unknown run",
            why: "the name is misspelt, or the run is gone",
            command: ["reproduce", "20200101T000000Z-0000"]
        ) { _ in },
        ErrorStory(
            name: "reproduce-unknown-code",
            title: "A repetition of a run whose code is not known",
            why: "it was made outside a git repository, by programs that do not name their commit",
            command: ["reproduce", "2"]
        ) { _ = try $0.jackpot("open", "--country", "aland") },
    ]
}
