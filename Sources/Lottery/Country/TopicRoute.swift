/// The way to a topic of Amazon's Simple Notification Service.
public struct TopicRoute: Hashable, Sendable, Codable {
    /// The topic's name, as the service gives it: `arn:aws:sns:eu-north-1:123456789012:prices`.
    public let topic: String
    /// Another address than the region's own, such as that of a private gateway: `https://sns.example.org`.
    public let endpoint: String?
    /// The secret that holds `KEY-ID:SECRET-KEY`, with a third part for a session token.
    public let secretName: String

    /// The form of a topic in words.
    public static let allowedTopic = "the ARN of a topic, such as arn:aws:sns:eu-north-1:123456789012:prices"
    /// The form of an endpoint in words.
    public static let allowedEndpoint = "http or https, a host, perhaps a port, such as https://sns.example.org"

    /// - Throws: `InvalidValue` for a topic or an endpoint of another form.
    public init(topic: String, endpoint: String?, secretName: String) throws(InvalidValue) {
        let pattern = /arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?/
        guard topic.wholeMatch(of: pattern) != nil else {
            throw InvalidValue("'\(topic)' is no topic", allowed: Self.allowedTopic)
        }
        if let endpoint, endpoint.wholeMatch(of: /https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?/) == nil {
            throw InvalidValue("'\(endpoint)' is no endpoint", allowed: Self.allowedEndpoint)
        }
        self.topic = topic
        self.endpoint = endpoint
        self.secretName = secretName
    }

    /// The region that the topic is in.
    public var region: String { String(topic.split(separator: ":")[3]) }

    /// Whether the service keeps order and refuses repetitions.
    public var keepsOrder: Bool { topic.hasSuffix(".fifo") }

    /// Where requests are sent to.
    public var address: String {
        let ending = topic.hasPrefix("arn:aws-cn:") ? "amazonaws.com.cn" : "amazonaws.com"
        return endpoint ?? "https://sns.\(region).\(ending)"
    }
}
