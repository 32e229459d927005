import Lottery

/// A channel that did not take a message; it is recorded, tried again by the next run, and stops no other channel.
enum DeliveryError: ExplainedError {
    /// The files could not be written.
    case folder(path: String, reason: String)
    /// The address is no http or https address; the address itself is a secret.
    case noAddress(secret: String)
    /// A secret has another form.
    case noCredentials(secret: String, needed: String)
    /// There was no answer.
    case unreachable(receiver: String, TransferError)
    /// The server answered with another status than 2xx.
    case answered(receiver: String, TransferAnswer)
    /// The mail server did not take the mail.
    case mail(server: String, TransferError)
    /// Amazon's service did not take the message.
    case topic(TopicRefusal)
    /// A message of an earlier run was stored by another build, in another form.
    case unreadable

    /// Whether the channel may take the same message within minutes.
    var isTemporary: Bool {
        switch self {
        case .folder, .noAddress, .noCredentials, .unreadable: false
        case .unreachable(_, let error): error.isTemporary
        case .answered(_, let answer): answer.isTemporary
        case .mail(_, let error): (400..<500).contains(error.status) || error.status < 400 && error.isTemporary
        case .topic(let refusal): refusal.isTemporary
        }
    }
}

extension DeliveryError {
    var what: String {
        switch self {
        case .folder(let path, let reason): "the message could not be written to \(path): \(reason)"
        case .noAddress(let secret): "the secret \(secret) holds no http or https address"
        case .noCredentials(let secret, let needed): "the secret \(secret) is not \(needed)"
        case .unreachable(let receiver, let error): "\(receiver) could not be reached: \(error.words)"
        case .answered(let receiver, let answer): "\(receiver) \(answer.refusal)"
        case .mail(let server, let error): "the mail server \(server) \(error.mailRefusal)"
        case .topic(let refusal): "SNS did not take the message: \(refusal.words)"
        case .unreadable: "the message was stored in a form that this build does not read"
        }
    }

    var place: String { "" }

    var fix: String {
        switch self {
        case .folder: "make the folder writable; the next run sends the message"
        case .noAddress: "store a full address, such as https://hooks.example.org/abc, under this name"
        case .noCredentials(_, let needed): "store \(needed) under this name; the next run sends the message"
        case .answered(_, let answer) where answer.isRedirect:
            "store the new address under the secret's name: a message is not sent on to where an answer points"
        case .unreachable, .answered: "see that the receiver works; the next run sends the message again"
        case .mail(_, let error) where error.isLoginRefused: "correct USER:PASSWORD in the channel's secret"
        case .mail: "see that the server takes mail from here; the next run sends the message again"
        case .topic(let refusal): refusal.fix
        case .unreadable: "run the build that stored it, or announce what its run says by hand"
        }
    }

    var exitStatus: ExitStatus { isTemporary ? .temporary : .serviceUnavailable }
}

extension TransferAnswer {
    /// The longest wait, in seconds, that the attempts of one run may fit in.
    private static let longestWait = 120

    /// Whether it points to another address.
    fileprivate var isRedirect: Bool { (300..<400).contains(status) }

    /// How long it asks to be left alone, seconds; nil where it does not say, or names an instant.
    private var retryAfter: Int? { header("Retry-After").flatMap(Int.init) }

    /// A fault of the server's own, or too much asked of it; not where it asks for more time than a run has.
    fileprivate var isTemporary: Bool {
        (status >= 500 || [408, 425, 429].contains(status)) && retryAfter ?? 0 <= Self.longestWait
    }

    fileprivate var refusal: String {
        if isRedirect { return "answered \(status), which points to another address" }
        return "answered \(status)" + (retryAfter.map { " and asks to be left alone for \($0) s" } ?? "")
    }
}

extension TransferError {
    /// What a mail server said, else what libcurl knows; what is said about a password stays out.
    fileprivate var mailRefusal: String {
        if isLoginRefused { return "refused user and password" }
        guard status >= 400, let lastLine else { return "could not be handed the message: \(words)" }
        return "answered: \(lastLine)"
    }
}
