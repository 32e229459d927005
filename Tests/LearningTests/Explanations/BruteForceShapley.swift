import Foundation

/// Shapley values of boosted trees by going through every set of features.
///
/// A feature outside the set leaves a node by both branches, each weighted by the training rows that took it: the
/// definition of TreeSHAP (Lundberg et al. 2020), computed without its algorithm.
struct BruteForceShapley {
    private struct Model: Decodable {
        let learner: Learner
    }

    private struct Learner: Decodable {
        let gradient_booster: Boosting
    }

    private struct Boosting: Decodable {
        let model: Trees
    }

    private struct Trees: Decodable {
        let trees: [Tree]
    }

    private struct Tree: Decodable {
        let left_children: [Int]
        let right_children: [Int]
        let split_indices: [Int]
        let split_conditions: [Float]
        let default_left: [Int]
        let sum_hessian: [Double]

        func value(of row: [Double], knowing known: Int, at node: Int = 0) -> Double {
            let (left, right) = (left_children[node], right_children[node])
            guard left >= 0 else { return Double(split_conditions[node]) }
            let feature = split_indices[node]
            guard known & (1 << feature) != 0 else {
                let share = sum_hessian[left] / sum_hessian[node]
                return share * value(of: row, knowing: known, at: left)
                    + (1 - share) * value(of: row, knowing: known, at: right)
            }
            let isLeft =
                row[feature].isNaN ? default_left[node] == 1 : Float(row[feature]) < split_conditions[node]
            return value(of: row, knowing: known, at: isLeft ? left : right)
        }
    }

    private let trees: [Tree]

    /// Reads XGBoost's own JSON.
    init(json: String) throws {
        let model = try JSONDecoder().decode(Model.self, from: Data(json.utf8))
        trees = model.learner.gradient_booster.model.trees
    }

    /// The expected sum of the trees when only these features are known, one bit each.
    func value(of row: [Double], knowing known: Int) -> Double {
        trees.reduce(0) { $0 + $1.value(of: row, knowing: known) }
    }

    /// The mean over all orders of what a feature changes when it becomes known.
    func contribution(of feature: Int, to row: [Double]) -> Double {
        let count = row.count
        let sets = (0..<1 << count).filter { $0 & (1 << feature) == 0 }
        return sets.reduce(0) { sum, set in
            let size = set.nonzeroBitCount
            let orders = factorial(size) * factorial(count - size - 1) / factorial(count)
            let gain = value(of: row, knowing: set | 1 << feature) - value(of: row, knowing: set)
            return sum + orders * gain
        }
    }

    private func factorial(_ number: Int) -> Double { (1...max(1, number)).reduce(1) { $0 * Double($1) } }
}
