extension GateVerdict {
    /// The verdict in one line: `passed`, or `refused: ` and the first threshold that is not kept, with how much is
    /// missing; where it passed, the first warning.
    public var summary: String {
        if let broken = checks.first(where: { !$0.isKept }) { return "refused: \(Self.words(broken))" }
        guard let warning = warnings.first else { return "passed" }
        return "passed, with a warning: \(Self.words(warning))"
    }

    private static func words(_ check: Check) -> String {
        "\(check.measure) is \(short(check.value)), the limit is \(short(check.limit)), missed by \(short(-check.margin))"
    }

    private static func short(_ number: Double) -> String {
        guard number.isFinite else { return "\(number)" }
        return "\((number * 10_000).rounded() / 10_000)"
    }
}
