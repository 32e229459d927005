extension GateVerdict {
    /// The verdict in one line: `passed`, or `refused: ` and the first threshold that is not kept; where it passed, the
    /// first warning.
    public var summary: String {
        if let broken = checks.first(where: { !$0.isKept }) { return "refused: \(broken.missed)" }
        guard let warning = warnings.first else { return "passed" }
        return "passed, with a warning: \(warning.missed)"
    }
}

extension GateVerdict.Check {
    /// A threshold that is not kept, and by how much: `WAPE is 0.6, the limit is 0.5, missed by 0.1`.
    public var missed: String {
        "\(measure) is \(Self.short(value)), the limit is \(Self.short(limit)), missed by \(Self.short(-margin))"
    }

    private static func short(_ number: Double) -> String {
        guard number.isFinite else { return "\(number)" }
        return "\((number * 10_000).rounded() / 10_000)"
    }
}
