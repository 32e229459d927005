/// The way of a mail: the server that takes it, from whom, to whom.
public struct MailRoute: Hashable, Sendable, Codable {
    /// How the connection to the server is kept from others.
    public enum Security: String, CaseIterable, Codable, Sendable {
        /// It starts in the open, and goes on only once it is encrypted.
        case startTLS = "starttls"
        /// It is encrypted from the start.
        case tls
        /// It is not: for a server on the same machine.
        case none

        /// The port that such servers listen on.
        public var usualPort: Int {
            switch self {
            case .startTLS: 587
            case .tls: 465
            case .none: 25
            }
        }
    }

    /// The server's host name.
    public let server: String
    /// Its port, 1 to 65,535.
    public let port: Int
    /// How the connection is kept from others.
    public let security: Security
    /// Who writes.
    public let from: MailAddress
    /// Who reads; at least one.
    public let to: [MailAddress]
    /// The secret that holds `USER:PASSWORD`; nil for a server that asks for none.
    public let secretName: String?

    /// - Throws: `InvalidValue` without a reader, and for a password over an open connection.
    public init(
        server: String,
        port: Int?,
        security: Security,
        from: MailAddress,
        to: [MailAddress],
        secretName: String?
    ) throws(InvalidValue) {
        guard !to.isEmpty else { throw InvalidValue("'to' names nobody", allowed: "at least one mail address") }
        guard security != .none || secretName == nil else {
            throw InvalidValue("a password over a connection that others can read", allowed: "starttls or tls")
        }
        self.server = server
        self.port = port ?? security.usualPort
        self.security = security
        self.from = from
        self.to = to
        self.secretName = secretName
    }
}
