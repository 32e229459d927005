/// What came of looking at one threshold.
public enum GateFinding: Hashable, Sendable {
    /// It decides.
    case check(GateVerdict.Check)
    /// It warns.
    case advisory(GateVerdict.Check)
    /// It could not be looked at.
    case skipped(GateVerdict.Skipped)

    /// A threshold that could not be looked at, and why.
    public static func skipped(_ measure: String, _ reason: String) -> GateFinding {
        .skipped(GateVerdict.Skipped(measure: measure, reason: reason))
    }
}

extension GateVerdict {
    /// The verdict of findings, in their order.
    public init(_ findings: [GateFinding]) {
        self.init(checks: [])
        for finding in findings { add(finding) }
    }

    /// Takes in a finding after the others.
    public mutating func add(_ finding: GateFinding) {
        switch finding {
        case .check(let check): checks.append(check)
        case .advisory(let check): advisory.append(check)
        case .skipped(let skipped): self.skipped.append(skipped)
        }
    }
}
