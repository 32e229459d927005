import Lottery

/// Messages that some channels did not take; the run's record says so too, and the next attempt sends them.
struct Undelivered: ExplainedError {
    private let refused: [NotificationRecord.Delivery]
    private let count: Int

    /// Nil where every channel took what it was sent.
    init?(_ record: NotificationRecord) {
        refused = record.deliveries.filter { [.failed, .postponed].contains($0.outcome) }
        count = record.deliveries.count
        guard !refused.isEmpty else { return nil }
    }

    var what: String {
        "\(refused.count) of \(count) channels did not take the message: "
            + refused.map { "\($0.channel): \($0.detail)" }.joined(separator: "; ")
    }

    var place: String { "" }

    var fix: String {
        refused.compactMap { delivery in delivery.fix.map { "\(delivery.channel): \($0)" } }.joined(separator: "; ")
    }

    /// Tried again within the run only where that may help.
    var exitStatus: ExitStatus {
        refused.contains { $0.outcome == .postponed } ? .temporary : .serviceUnavailable
    }
}
