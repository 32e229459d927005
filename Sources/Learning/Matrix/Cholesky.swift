/// The factor L of a symmetric positive definite matrix A = L·Lᵀ, dense and small.
///
/// Written out because the matrices have a few dozen rows: a BLAS would be one more system package for nothing.
public struct Cholesky: Sendable {
    /// Order of the matrix.
    public let order: Int
    /// Row-major [order × order]; above the diagonal undefined.
    private let factor: [Double]

    /// Factors a matrix.
    ///
    /// - Parameters:
    ///   - matrix: row-major [order × order]; only the lower triangle is read.
    ///   - order: its number of rows.
    /// - Throws: `RegressionError.notPositiveDefinite` where there is no such factor.
    public init(_ matrix: [Double], order: Int) throws(RegressionError) {
        precondition(matrix.count == order * order, "\(matrix.count) values of a matrix of order \(order)")
        var work = matrix
        guard Self.factorInPlace(&work, order) else { throw .notPositiveDefinite }
        self.factor = work
        self.order = order
    }

    private static func factorInPlace(_ work: inout [Double], _ order: Int) -> Bool {
        work.withUnsafeMutableBufferPointer { cells in
            for row in 0..<order {
                for column in 0...row {
                    var sum = cells[row * order + column]
                    for inner in 0..<column { sum -= cells[row * order + inner] * cells[column * order + inner] }
                    guard row == column else {
                        cells[row * order + column] = sum / cells[column * order + column]
                        continue
                    }
                    guard sum > 0, sum.isFinite else { return false }
                    cells[row * order + row] = sum.squareRoot()
                }
            }
            return true
        }
    }

    /// The x of A·x = b.
    public func solve(_ right: [Double]) -> [Double] {
        var answer = right
        for row in 0..<order {
            for inner in 0..<row { answer[row] -= factor[row * order + inner] * answer[inner] }
            answer[row] /= factor[row * order + row]
        }
        for row in stride(from: order - 1, through: 0, by: -1) {
            for inner in row + 1..<max(order, row + 1) { answer[row] -= factor[inner * order + row] * answer[inner] }
            answer[row] /= factor[row * order + row]
        }
        return answer
    }

    /// cᵀ·A⁻¹·c: the variance of the combination c when A⁻¹ is a covariance.
    public func variance(of combination: [Double]) -> Double {
        zip(combination, solve(combination)).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
