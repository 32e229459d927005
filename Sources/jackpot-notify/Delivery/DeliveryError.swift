import Lottery

/// A channel that did not take a message; it is recorded, tried again by the next run, and stops no other channel.
enum DeliveryError: ExplainedError {
    /// The files could not be written.
    case folder(path: String, reason: String)
    /// The address is no http or https address; the address itself is a secret.
    case noAddress(secret: String)
    /// The server could not be reached.
    case unreachable(reason: String)
    /// The server answered with another status than 2xx.
    case answered(status: Int)

    var what: String {
        switch self {
        case .folder(let path, let reason): "the message could not be written to \(path): \(reason)"
        case .noAddress(let secret): "the secret \(secret) holds no http or https address"
        case .unreachable(let reason): "the webhook could not be reached: \(reason)"
        case .answered(let status): "the webhook answered \(status)"
        }
    }

    var place: String { "" }

    var fix: String {
        switch self {
        case .folder: "make the folder writable; the next run sends the message"
        case .noAddress: "store a full address, such as https://hooks.example.org/abc, under this name"
        case .unreachable, .answered: "see that the receiver works; the next run sends the message again"
        }
    }

    var exitStatus: ExitStatus { .serviceUnavailable }
}
