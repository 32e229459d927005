/// One evaluation of one point.
public struct Trial: Hashable, Sendable, Encodable {
    /// The point's number, from 0 on; the same in every rung of a halving.
    public let number: Int
    /// How much is spent on it: a number of rolling origins, folds or trees.
    public let resource: Int
    /// The settings that are tried.
    public let point: SearchPoint
}
