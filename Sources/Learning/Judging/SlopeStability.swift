/// Whether a slope is the same in successive windows.
public enum SlopeStability: Hashable, Sendable {
    /// Nothing to compare: how many windows there are.
    case tooFewWindows(Int)
    /// The windows agree, or differ by less than matters.
    case stable(SlopeHeterogeneity)
    /// The windows differ by more than chance and by more than the tolerance.
    case unstable(SlopeHeterogeneity)
}
