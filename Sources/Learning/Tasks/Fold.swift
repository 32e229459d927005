/// Rows to learn from, and rows to be judged on; they share none.
public struct Fold: Hashable, Sendable {
    /// Ascending.
    public let training: [Int]
    /// Ascending.
    public let test: [Int]

    /// Programmer's mistake: a row in both.
    init(training: [Int], test: [Int]) {
        assert(Set(training).isDisjoint(with: test), "a row to learn from and to be judged on")
        self.training = training
        self.test = test
    }
}
