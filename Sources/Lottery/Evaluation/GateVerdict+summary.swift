extension GateVerdict {
    /// The verdict in one line: `passed`, or `refused: ` and the first threshold that is not kept.
    public var summary: String {
        guard let broken = checks.first(where: { !$0.isKept }) else { return "passed" }
        return "refused: \(broken.measure) is \(Self.short(broken.value)), the limit is \(Self.short(broken.limit))"
    }

    private static func short(_ number: Double) -> String {
        guard number.isFinite else { return "\(number)" }
        return "\((number * 10_000).rounded() / 10_000)"
    }
}
