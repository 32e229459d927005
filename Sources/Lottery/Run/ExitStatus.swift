/// How a program of this project ends; printed in every `--help`.
public enum ExitStatus: Int32, CaseIterable, Codable, Sendable {
    case done = 0
    case failed = 1
    case negativeVerdict = 2
    case partlyDone = 3
    case noFeasibleJackpot = 4
    case usage = 64
    case dataRefused = 65
    case inputMissing = 66
    case serviceUnavailable = 69
    case defect = 70
    case cannotCreate = 73
    case cannotWrite = 74
    case temporary = 75
    case approvalMissing = 77
    case configurationWrong = 78
    case timeout = 124
    case interrupted = 130
    case terminated = 143

    /// The meaning in words.
    public var meaning: String {
        switch self {
        case .done: "done"
        case .failed: "failed"
        case .negativeVerdict: "negative verdict where one was asked for"
        case .partlyDone: "partly done: some countries failed"
        case .noFeasibleJackpot: "no feasible jackpot"
        case .usage: "wrong usage"
        case .dataRefused: "data refused"
        case .inputMissing: "input missing, or its checksum differs"
        case .serviceUnavailable: "service unavailable"
        case .defect: "a defect of this program"
        case .cannotCreate: "cannot create output"
        case .cannotWrite: "cannot write output"
        case .temporary: "temporary: try again"
        case .approvalMissing: "approval missing"
        case .configurationWrong: "configuration wrong"
        case .timeout: "timeout"
        case .interrupted: "interrupted"
        case .terminated: "terminated"
        }
    }
}
