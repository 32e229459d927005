/// Pauses between looks at what another process may have done: short ones first, then longer ones.
struct PollingPauses {
    private static let longest = Duration.seconds(2)

    private var coming = Duration.milliseconds(20)

    /// The next pause: 20 ms, then half as long again each time, 2 s at most.
    mutating func next() -> Duration {
        defer { coming = min(coming * 1.5, Self.longest) }
        return coming
    }
}
