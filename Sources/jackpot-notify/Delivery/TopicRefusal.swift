import Foundation

/// Why Amazon's service did not take a message, in our words.
struct TopicRefusal: Equatable {
    /// Its status.
    let status: Int
    /// Its code: `AuthorizationError`; nil where it gave none.
    let code: String?

    init(_ answer: TransferAnswer) {
        status = answer.status
        code = TopicDelivery.element("Code", of: answer.body)
    }

    /// Whether it may take the same message later.
    var isTemporary: Bool { status >= 500 || status == 429 || (code ?? "").hasPrefix("Throttl") }

    /// What it means.
    var words: String {
        let meaning =
            switch code {
            case "InvalidClientTokenId", "UnrecognizedClientException": "it does not know the key"
            case "SignatureDoesNotMatch": "the secret key does not belong to the key, or the clock is wrong"
            case "ExpiredToken", "ExpiredTokenException": "the session has ended"
            case "AuthorizationError", "AccessDenied": "the key may not publish to the topic"
            case "NotFound": "there is no such topic"
            case "Throttling", "ThrottledException", "Throttled": "it is asked too much"
            case "EndpointDisabled", "KMSAccessDenied", "KMSDisabled": "the topic cannot be written to"
            default: status >= 500 ? "it has a fault of its own" : "it refuses the message"
            }
        return "\(meaning) (\([code, "\(status)"].compactMap(\.self).joined(separator: ", ")))"
    }

    /// What the reader can do.
    var fix: String {
        switch code {
        case "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch":
            "store KEY-ID:SECRET-KEY of a user of the topic's account under the secret's name, and check the clock"
        case "ExpiredToken", "ExpiredTokenException": "store the credentials of a new session, or of a user"
        case "AuthorizationError", "AccessDenied": "allow sns:Publish on the topic to the key's user"
        case "NotFound": "correct 'topic' in the config, or create the topic"
        default: "see the service's status; the next run sends the message again"
        }
    }
}
