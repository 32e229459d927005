/// Splits rows without order in time: each row is judged once, by a model that has not seen it.
public struct KFold: Hashable, Sendable {
    /// Number of folds.
    public let count: Int
    /// Which rows go together depends on it alone.
    public let seed: UInt64

    /// Programmer's mistake: fewer than 2 folds.
    public init(_ count: Int, seed: UInt64) {
        precondition(count >= 2, "\(count) folds")
        self.count = count
        self.seed = seed
    }

    /// The folds of a task; where it has classes, each fold has its share of each, to a row.
    ///
    /// The rows of each class, the lower first, are shuffled and dealt out in turn.
    public func folds(of task: PredictionTask) -> [Fold] {
        folds(of: task.recipe.target.isLabel ? task.target : Array(repeating: 0, count: task.rowCount))
    }

    private func folds(of classes: [Double]) -> [Fold] {
        var shuffle = ShuffledRows(seed: seed)
        let byClass = Dictionary(grouping: classes.indices, by: { classes[$0] }).sorted { $0.key < $1.key }
        let dealt = byClass.flatMap { shuffle.shuffled($0.value) }
        var numbers = [Int](repeating: 0, count: classes.count)
        for (turn, row) in dealt.enumerated() { numbers[row] = turn % count }
        return (0..<count).map { number in
            Fold(
                training: classes.indices.filter { numbers[$0] != number },
                test: classes.indices.filter { numbers[$0] == number }
            )
        }
    }
}
