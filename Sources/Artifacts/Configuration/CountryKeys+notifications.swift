import Lottery

extension CountryKeys {
    enum Notification {
        /// The ways to tell people, as the file names them.
        enum Channel: String, CaseIterable, Sendable {
            case file, webhook, slack, email, sns
        }

        static let section = ConfigurationKey(
            path: "notifications",
            form: "list of sections",
            unit: "",
            allowed: "a list such as [{channel: file, folder: outbox}]",
            presence: .optional(default: "nobody is told"),
            meaning: "Whom to tell of a recommendation, or of a run that failed."
        )
        static let channel = ConfigurationField<Channel>.required(
            "notifications[].channel",
            .choice,
            "Files in a folder; a JSON document or Slack's blocks posted to an address; mail; a topic of Amazon SNS."
        )
        static let name = optional(
            "name",
            .text,
            "What the channel is called in logs and registry, where a country has several of a kind; else its kind."
        )
        static let folder = optional("folder", .text, "`file`: the folder, relative to the workspace.")
        static let secret = optional(
            "secret",
            .secretName,
            "The name of a secret. `webhook`, `slack`: the address. `email`: `USER:PASSWORD`, where the server asks "
                + "for one. `sns`: `KEY-ID:SECRET-KEY`, with `:TOKEN` for a session."
        )
        static let signingSecret = optional(
            "signing-secret",
            .secretName,
            "`webhook`: the name of the secret that documents are signed with, in the header `X-Jackpot-Signature`."
        )
        static let server = optional("server", .hostName, "`email`: the server that takes the mail.")
        static let port = optional(
            "port",
            .whole(.from(1, to: 65_535)),
            "`email`: its port; 587, 465 or 25 by `security`."
        )
        static let security = ConfigurationField<MailRoute.Security>.optional(
            "notifications[].security",
            .choice,
            default: .startTLS,
            "`email`: encrypted before anything is said, encrypted from the start, or not at all."
        )
        static let from = optional("from", .mailAddress, "`email`: who writes.")
        static let to = ConfigurationKey(
            path: "notifications[].to",
            form: "mail address, or a list of them",
            unit: "",
            allowed: MailAddress.allowed,
            presence: .optional(default: "none"),
            meaning: "`email`: who reads."
        )
        static let topic = optional("topic", .text, "`sns`: the ARN of the topic.")
        static let endpoint = optional("endpoint", .text, "`sns`: another address than the region's own.")
        static let timeout = ConfigurationField<Int>.optional(
            "notifications[].timeout",
            .whole(.from(1, to: 240)),
            default: NotificationChannel.Connection.standard.timeoutSeconds,
            unit: "seconds",
            "How long one message may take in all; not for `file`."
        )
        static let certificates = optional(
            "certificates",
            .text,
            "A PEM file of the certificates to trust instead of the system's, relative to the workspace; not for `file`."
        )
        static let all = [
            channel.key, name.key, folder.key, secret.key, signingSecret.key, server.key, port.key, security.key,
            from.key, to, topic.key, endpoint.key, timeout.key, certificates.key,
        ]

        private static func optional<Value>(
            _ name: String,
            _ form: ScalarForm<Value>,
            _ meaning: String
        ) -> ConfigurationField<Value?> {
            .optional("notifications[].\(name)", .orNone(form), default: nil, meaning)
        }
    }
}

extension ScalarForm where Value == String {
    /// The name of a computer in a network, or its address.
    fileprivate static let hostName = ScalarForm(
        "name",
        allowed: "a host name such as mail.lottery.example",
        read: { (scalar) throws(InvalidValue) in
            guard scalar.text.wholeMatch(of: /[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?/) != nil else {
                throw InvalidValue("'\(scalar.text)' is no host name", allowed: "letters, digits, dots and hyphens")
            }
            return scalar.text
        },
        write: \.self
    )
}

extension ScalarForm where Value == MailAddress {
    /// The address of a mailbox.
    static let mailAddress = ScalarForm(
        "mail address",
        allowed: MailAddress.allowed,
        read: { (scalar) throws(InvalidValue) in try MailAddress(scalar.text) },
        write: \.text
    )
}
