/// A way to tell people of a recommendation, or of a run that failed.
public struct NotificationChannel: Hashable, Sendable {
    /// The name in logs, the registry and the config; no two channels of a country share one.
    public let name: String
    /// Where messages go.
    public let route: Route
    /// How its server is spoken to; of no use to files.
    public let connection: Connection

    /// Describes a channel; one without a name is called after its kind.
    public init(name: String? = nil, _ route: Route, connection: Connection = .standard) {
        self.name = name ?? route.kind
        self.route = route
        self.connection = connection
    }

    /// A channel of files, relative to the workspace.
    public static func file(folder: String) -> NotificationChannel { NotificationChannel(.file(folder: folder)) }

    /// A channel of JSON documents; the address is a secret, held under this name.
    public static func webhook(secretName: String) -> NotificationChannel {
        NotificationChannel(.webhook(secretName: secretName, signingSecretName: nil))
    }
}

extension NotificationChannel {
    /// Where messages go.
    public enum Route: Hashable, Sendable, Codable {
        /// Files in a folder, relative to the workspace.
        case file(folder: String)
        /// A JSON document posted to an address; the address is a secret, held under this name, and so is the key that
        /// documents are signed with, where they are.
        case webhook(secretName: String, signingSecretName: String?)
        /// A message in blocks, posted to an address of Slack or of whoever understands its blocks; the address is a
        /// secret, held under this name.
        case slack(secretName: String)
        /// Mail, with the report attached.
        case email(route: MailRoute)
        /// A topic of Amazon's Simple Notification Service.
        case sns(route: TopicRoute)

        /// The kind, as the config calls it.
        public var kind: String {
            switch self {
            case .file: "file"
            case .webhook: "webhook"
            case .slack: "slack"
            case .email: "email"
            case .sns: "sns"
            }
        }
    }

    /// How a server is spoken to.
    public struct Connection: Hashable, Sendable, Codable {
        /// Half a minute, and the certificates that the system trusts.
        public static let standard = Connection(timeoutSeconds: 30, certificates: nil)

        /// How long one message may take in all, seconds.
        public let timeoutSeconds: Int
        /// A PEM file of the certificates that are trusted instead of the system's, relative to the workspace.
        public let certificates: String?

        /// Describes a connection.
        public init(timeoutSeconds: Int, certificates: String?) {
            self.timeoutSeconds = timeoutSeconds
            self.certificates = certificates
        }
    }
}

extension NotificationChannel: Codable {
    private enum Key: CodingKey {
        case name, connection
    }

    /// Reads a channel; what earlier builds wrote has no name of its own and no connection.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            name: try container.decodeIfPresent(String.self, forKey: .name),
            try Route(from: decoder),
            connection: try container.decodeIfPresent(Connection.self, forKey: .connection) ?? .standard
        )
    }

    /// Writes the route under its kind, beside it what differs from the usual.
    public func encode(to encoder: any Encoder) throws {
        try route.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        if name != route.kind { try container.encode(name, forKey: .name) }
        if connection != .standard { try container.encode(connection, forKey: .connection) }
    }
}
