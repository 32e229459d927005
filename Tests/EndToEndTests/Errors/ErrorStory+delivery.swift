import Foundation

extension ErrorStory {
    /// What is wrong with whom people are told through; the decision stands, and files are written all the same.
    static let delivery = [
        ErrorStory(
            name: "channel-unreachable",
            title: "A channel that cannot be reached",
            why: "nobody listens at the webhook's address"
        ) {
            try $0.setSecret("hook", to: "http://127.0.0.1:1/")
            try $0.tellWebhook()
        },
        ErrorStory(
            name: "channel-without-address",
            title: "A webhook whose secret is no address",
            why: "the secret holds a name without http or https"
        ) {
            try $0.setSecret("hook", to: "hooks.lottery.example")
            try $0.tellWebhook()
        },
    ]
}

extension Workspace {
    /// Tells by a webhook, too, after a short evaluation.
    fileprivate func tellWebhook() throws {
        try tell("- {channel: file, folder: outbox}", "- {channel: webhook, secret: hook}")
        try write(try text("configs/aland.yaml") + "forecast: {origins: 1}\n", to: "configs/aland.yaml")
    }
}
