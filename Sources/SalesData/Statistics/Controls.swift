/// Series whose linear influence is taken out of others, as the residual of least squares does.
struct Controls {
    /// Orthonormal series that span the controls.
    private var basis: [[Double]] = []

    /// - Parameter series: the controls, each of the same length.
    init(_ series: [[Double]]) {
        for values in series {
            let length = Self.length(values)
            // Twice is enough: the second pass takes out what rounding left.
            let rest = residual(residual(values))
            let left = Self.length(rest)
            guard left > 1e-9 * length, left > 0 else { continue }
            basis.append(rest.map { $0 / left })
        }
    }

    /// What is left of a series that the controls do not explain.
    ///
    /// - Source: modified Gram-Schmidt; Björck (1967).
    func residual(_ series: [Double]) -> [Double] {
        basis.reduce(series) { rest, direction in
            let share = zip(rest, direction).reduce(0) { $0 + $1.0 * $1.1 }
            return zip(rest, direction).map { $0 - share * $1 }
        }
    }

    private static func length(_ values: [Double]) -> Double {
        values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
}
