/// What past draws leave behind in players' minds before a draw.
public struct PlayerMemory: Hashable, Sendable {
    /// The jackpot that players have got used to, natural logarithm of currency units.
    public var logReference: Double
    /// Draws since the last win.
    public var rollovers: Int

    /// Describes a memory.
    public init(logReference: Double, rollovers: Int) {
        self.logReference = logReference
        self.rollovers = rollovers
    }
}
