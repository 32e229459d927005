/// A way to tell people of a recommendation.
public enum NotificationChannel: Hashable, Sendable, Codable {
    /// Files in a folder, relative to the workspace.
    case file(folder: String)
    /// A JSON document posted to an address; the address is a secret, held under this name.
    case webhook(secretName: String)

    /// The name in logs, the registry and the config.
    public var name: String {
        switch self {
        case .file: "file"
        case .webhook: "webhook"
        }
    }
}
