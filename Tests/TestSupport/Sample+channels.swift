package import Lottery

extension Sample {
    /// A channel of each kind, with all that it may have.
    static func channels() throws -> [NotificationChannel] {
        let connection = NotificationChannel.Connection(timeoutSeconds: 20, certificates: "certificates.pem")
        let routes: [NotificationChannel.Route] = [
            .file(folder: "outbox"), .webhook(secretName: "hook", signingSecretName: "key"),
            .slack(secretName: "slack"), .email(route: try mailRoute()), .sns(route: try topicRoute()),
        ]
        return routes.map { route in
            let isFile = route.kind == "file"
            return NotificationChannel(name: "our \(route.kind)", route, connection: isFile ? .standard : connection)
        }
    }

    /// A mail to two readers.
    package static func mailRoute() throws -> MailRoute {
        try MailRoute(
            server: "mail.lottery.example",
            port: nil,
            security: .startTLS,
            from: MailAddress("jackpot@lottery.example"),
            to: [MailAddress("eva@lottery.example"), MailAddress("prices@lottery.example")],
            secretName: "mail"
        )
    }

    /// A topic that keeps order.
    package static func topicRoute() throws -> TopicRoute {
        try TopicRoute(
            topic: "arn:aws:sns:eu-north-1:123456789012:prices.fifo",
            endpoint: "https://sns.lottery.example",
            secretName: "aws"
        )
    }
}
