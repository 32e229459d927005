internal import CXGBoost

extension Booster {
    /// The prediction of each row on the scale of the labels.
    ///
    /// - Parameter matrix: rows; give them the base margins that belong to them, as in training.
    /// - Returns: one number per row.
    /// - Throws: what the library says.
    public func predict(_ matrix: TrainingMatrix) throws(XGBoostError) -> [Float] {
        try answer(matrix.handle, kind: 0)
    }

    /// The margin of each row: where it starts and the sum of the trees, before the objective's transformation.
    ///
    /// - Parameter matrix: rows; give them the base margins that belong to them, as in training.
    /// - Returns: one number per row.
    /// - Throws: what the library says.
    public func margins(_ matrix: TrainingMatrix) throws(XGBoostError) -> [Float] {
        try answer(matrix.handle, kind: 1)
    }

    /// What each feature contributes to each row's margin (SHAP): row-major [rows × (columns + 1)].
    ///
    /// The last column is the bias, where the row starts included; a row sums to its margin within the precision of
    /// 32-bit floats.
    ///
    /// - Parameter matrix: rows.
    /// - Returns: row after row.
    /// - Throws: what the library says.
    public func contributions(_ matrix: TrainingMatrix) throws(XGBoostError) -> [Float] {
        try answer(matrix.handle, kind: 2)
    }

    private func answer(_ matrix: DMatrixHandle, kind: Int) throws(XGBoostError) -> [Float] {
        let settings = """
            {"type": \(kind), "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": true}
            """
        var shape: UnsafePointer<bst_ulong>?
        var dimensions: bst_ulong = 0
        var values: UnsafePointer<Float>?
        let code = XGBoosterPredictFromDMatrix(handle, matrix, settings, &shape, &dimensions, &values)
        try check("XGBoosterPredictFromDMatrix", code)
        guard let shape, let values else { return [] }
        let count = (0..<Int(dimensions)).reduce(1) { $0 * Int(shape[$1]) }
        return Array(UnsafeBufferPointer(start: values, count: count))
    }
}
