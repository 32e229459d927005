import Foundation

extension ErrorStory {
    /// What is wrong with a secret; the steps before the decision stay done.
    static let secrets = [
        ErrorStory(name: "secret-missing", title: "A missing secret", why: "the cash is not where --secrets says") {
            try $0.remove(Workspace.cashFile)
            try $0.judgeQuickly()
        },
        ErrorStory(name: "secret-exposed", title: "A secret that others may read", why: "its file has mode 0644") {
            let file = $0.folder.appending(path: Workspace.cashFile).path
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
            try $0.judgeQuickly()
        },
        ErrorStory(
            name: "secret-malformed",
            title: "A secret that is no amount",
            why: "its file holds something else, which is not shown"
        ) {
            try $0.setCash("EUR \(Workspace.cash),-", of: "aland")
            try $0.judgeQuickly()
        },
        ErrorStory(
            name: "secret-command-failed",
            title: "A program of secrets that fails",
            why: "the program that --secrets names ends with another code than 0",
            command: ["run", "--country", "aland", "--secrets", "command:false"]
        ) { try $0.judgeQuickly() },
    ]
}

extension Workspace {
    fileprivate static let cashFile = ".secrets/aland/available_cash"

    /// Keeps the evaluation short where the story is about what follows it.
    fileprivate func judgeQuickly() throws {
        try write(try text("configs/aland.yaml") + "forecast: {origins: 1}\n", to: "configs/aland.yaml")
    }
}
