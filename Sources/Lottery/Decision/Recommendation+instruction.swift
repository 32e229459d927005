extension Recommendation {
    /// What people do by it: who was told one recommendation learns nothing new from another with the same instruction.
    public var instruction: String { "\(status.rawValue) \(jackpot.hundredths) \(currency)" }
}
