extension ErrorStory {
    /// What is wrong with what is kept.
    static let retention = [
        ErrorStory(
            name: "retention-unknown-key",
            title: "A misspelt rule of retention",
            why: "retention.yaml has a key that does not exist",
            command: ["gc"]
        ) {
            try $0.write("schema: retention/1\nkeep-day: 30\n", to: "retention.yaml")
        },
        ErrorStory(
            name: "retention-not-removed",
            title: "A run that cannot be removed",
            why: "a file stands where runs lie while they are removed",
            command: ["gc", "--delete"]
        ) {
            try $0.write("{}", to: "runs/aland/2020-01-04/20200101T000000Z-0000/steps/open.json")
            try $0.write("schema: retention/1\nkeep-draws: 0\nkeep-runs: 0\n", to: "retention.yaml")
            try $0.write("", to: "runs/.trash")
        },
    ]
}
