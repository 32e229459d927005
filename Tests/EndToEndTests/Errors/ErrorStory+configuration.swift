import Foundation

extension ErrorStory {
    /// What is wrong with a config.
    static let configuration = [
        ErrorStory(
            name: "config-too-large",
            title: "A config of 1 MB",
            why: "the file is no config, or was made by a program"
        ) {
            let text = try $0.text("configs/aland.yaml")
            try $0.write(text + String(repeating: "# padding\n", count: 104_858), to: "configs/aland.yaml")
        },
        ErrorStory(
            name: "alias-bomb",
            title: "YAML aliases that multiply",
            why: "anchors and aliases expand a small file into a huge one"
        ) {
            let levels = (1...9).map {
                "a\($0): &a\($0) [\(repeatElement("*a\($0 - 1)", count: 9).joined(separator: ", "))]"
            }
            let bomb = "a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n"
            try $0.write(bomb + (try $0.text("configs/aland.yaml")), to: "configs/aland.yaml")
        },
        ErrorStory(name: "yaml-syntax", title: "A config that is no YAML", why: "a bracket is not closed") {
            try $0.edit("configs/aland.yaml", replacing: "{country: aland}", with: "{country: aland")
        },
        ErrorStory(name: "unknown-key", title: "An unknown key in a config", why: "a key is misspelt") {
            try $0.edit("configs/aland.yaml", replacing: "charity:", with: "charty:")
        },
        ErrorStory(
            name: "several-mistakes",
            title: "Several mistakes in a config",
            why: "every one is told at once"
        ) {
            try $0.edit("configs/aland.yaml", replacing: "weekday: saturday", with: "weekday: satuday")
            try $0.edit("configs/aland.yaml", replacing: "ticket-price: 2.50", with: "ticket-price: -2.50")
            try $0.edit("configs/aland.yaml", replacing: "max: 0.46", with: "maximum: 0.46")
            try $0.edit("configs/aland.yaml", replacing: "currency: EUR\n", with: "")
        },
        ErrorStory(
            name: "check-several",
            title: "A check of all configs",
            why: "jackpot check tells the mistakes of every config and of the pipeline file",
            command: ["check"]
        ) {
            try $0.edit("configs/aland.yaml", replacing: "mode: shared", with: "mode: share")
            try $0.edit("pipeline/weekly.yaml", replacing: "timeout: 10m", with: "timeout: soon")
        },
    ]
}
