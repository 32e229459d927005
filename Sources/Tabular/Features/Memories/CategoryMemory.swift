/// The categories of a planned column in the order in which they first appeared.
struct CategoryMemory: FeatureMemory {
    /// How a category is written in numbers.
    enum Coding: Hashable, Sendable {
        /// Its position.
        case ordinal
        /// One column per position up to a limit.
        case oneHot(limit: Int)
    }

    private let column: Int
    private let coding: Coding
    private var positions: [Double: Int] = [:]

    init(column: Int, _ coding: Coding) {
        self.column = column
        self.coding = coding
    }

    mutating func remember(_ value: Double) {
        guard !value.isNaN, positions[value] == nil else { return }
        positions[value] = positions.count
    }

    func append(_ row: PlannedRow, to features: inout [Double]) {
        let position = positions[row.values[column]]
        switch coding {
        case .ordinal: features.append(position.map { Double($0) } ?? .nan)
        case .oneHot(let limit): features += (0..<limit).map { $0 == position ? 1 : 0 }
        }
    }
}
