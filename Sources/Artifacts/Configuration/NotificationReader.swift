import Lottery

/// Reads whom to tell.
enum NotificationReader {
    private typealias Keys = CountryKeys.Notification

    /// The channels of a country; none where the list is absent.
    static func channels(_ top: ConfigurationSection) -> ConfigurationReading<[NotificationChannel]> {
        let channels = top.list(Keys.section, channel)
        guard case .value(let all) = channels, let entry = top.entry(Keys.section) else { return channels }
        let names = all.map(\.name)
        guard let repeated = names.first(where: { name in names.count { $0 == name } > 1 }) else { return channels }
        top.collector.add(
            "two channels of 'notifications' are called '\(repeated)'",
            at: entry.place,
            allowed: "a 'name' of its own for each"
        )
        return .refused
    }

    private static func channel(_ section: ConfigurationSection) -> ConfigurationReading<NotificationChannel> {
        guard case .value(let kind) = section[Keys.channel] else { return .refused }
        let connection = section.build(section[Keys.timeout], section[Keys.certificates]) {
            NotificationChannel.Connection(timeoutSeconds: $0, certificates: $1)
        }
        return section.build(section[Keys.name], route(kind, section), connection) { name, route, connection in
            try refuseForeignKeys(of: kind, section)
            return NotificationChannel(name: name, route, connection: connection)
        }
    }

    private static func route(
        _ kind: Keys.Channel,
        _ section: ConfigurationSection
    ) -> ConfigurationReading<NotificationChannel.Route> {
        switch kind {
        case .file: section.build(section[Keys.folder]) { .file(folder: try needed($0, Keys.folder, section, kind)) }
        case .webhook:
            section.build(section[Keys.secret], section[Keys.signingSecret]) {
                .webhook(secretName: try needed($0, Keys.secret, section, kind), signingSecretName: $1)
            }
        case .slack:
            section.build(section[Keys.secret]) { .slack(secretName: try needed($0, Keys.secret, section, kind)) }
        case .email: mail(section)
        case .sns: topic(section)
        }
    }

    private static func mail(_ section: ConfigurationSection) -> ConfigurationReading<NotificationChannel.Route> {
        section.build(
            section[Keys.server],
            section[Keys.port],
            section[Keys.security],
            section[Keys.from],
            section.optional(Keys.to, eachAs: .mailAddress),
            section[Keys.secret]
        ) { server, port, security, from, to, secret in
            .email(
                route: try MailRoute(
                    server: try needed(server, Keys.server, section, .email),
                    port: port,
                    security: security,
                    from: try needed(from, Keys.from, section, .email),
                    to: to,
                    secretName: secret
                )
            )
        }
    }

    private static func topic(_ section: ConfigurationSection) -> ConfigurationReading<NotificationChannel.Route> {
        section.build(section[Keys.topic], section[Keys.endpoint], section[Keys.secret]) { topic, endpoint, secret in
            .sns(
                route: try TopicRoute(
                    topic: try needed(topic, Keys.topic, section, .sns),
                    endpoint: endpoint,
                    secretName: try needed(secret, Keys.secret, section, .sns)
                )
            )
        }
    }

    private static func needed<Value>(
        _ value: Value?,
        _ field: ConfigurationField<Value?>,
        _ section: ConfigurationSection,
        _ kind: Keys.Channel
    ) throws -> Value {
        if let value { return value }
        // Whoever misspelt the key has been told so.
        guard !section.collector.misspeltPaths.contains(field.key.path) else { throw ConfigurationRefusal() }
        throw InvalidValue("a channel '\(kind.rawValue)' without '\(field.key.name)'", allowed: kind.allowed)
    }

    private static func refuseForeignKeys(
        of kind: Keys.Channel,
        _ section: ConfigurationSection
    ) throws(InvalidValue) {
        let foreign = section.keys.map(\.name).filter { !kind.keys.map(\.name).contains($0) }
        guard let foreign = section.entries.first(where: { foreign.contains($0.name) }) else { return }
        throw InvalidValue("a channel '\(kind.rawValue)' with '\(foreign.name)'", allowed: kind.allowed)
    }
}

extension CountryKeys.Notification.Channel {
    /// The keys that a channel of this kind may have.
    fileprivate var keys: [ConfigurationKey] {
        typealias Keys = CountryKeys.Notification
        let spoken = [Keys.timeout.key, Keys.certificates.key]
        let own =
            switch self {
            case .file: [Keys.folder.key]
            case .webhook: [Keys.secret.key, Keys.signingSecret.key] + spoken
            case .slack: [Keys.secret.key] + spoken
            case .email:
                [Keys.server.key, Keys.port.key, Keys.security.key, Keys.from.key, Keys.to, Keys.secret.key] + spoken
            case .sns: [Keys.topic.key, Keys.endpoint.key, Keys.secret.key] + spoken
            }
        return [Keys.channel.key, Keys.name.key] + own
    }

    /// The same in words.
    fileprivate var allowed: String { "the keys \(keys.map(\.name).joined(separator: ", "))" }
}
