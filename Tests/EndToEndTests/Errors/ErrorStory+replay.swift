extension ErrorStory {
    private static let command = ["replay", "--country", "aland"]

    /// What keeps a past from being decided again.
    static let replay = [
        ErrorStory(
            name: "replay-unknown-country",
            title: "A replay of an unknown country",
            why: "no config has its name",
            command: ["replay", "--country", "alan"]
        ) { _ in },
        ErrorStory(
            name: "replay-weeks",
            title: "A replay of no weeks",
            why: "at least one week is decided again",
            command: command + ["--weeks", "0"]
        ) { _ in },
        ErrorStory(
            name: "replay-short-history",
            title: "A replay of a short history",
            why: "no draw has enough sales before it to learn from",
            command: command
        ) {
            try $0.write(try $0.text("configs/aland.yaml") + "forecast: {min-periods: 253}\n", to: "configs/aland.yaml")
        },
        ErrorStory(
            name: "replay-no-jackpots",
            title: "A replay without jackpots",
            why: "the source holds no announced jackpots, so there is nothing to compare decisions with",
            command: command
        ) {
            let column = "    jackpot: {name: jackpot_announced, unit: millions}\n"
            try $0.edit("configs/aland.yaml", replacing: column, with: "")
        },
    ]
}
