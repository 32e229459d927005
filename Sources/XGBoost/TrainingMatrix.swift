internal import CXGBoost

/// Rows inside the library, with what is known of each: owns the library's handle.
public final class TrainingMatrix {
    let handle: DMatrixHandle
    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int

    /// Copies rows into the library.
    ///
    /// - Parameters:
    ///   - block: the features.
    ///   - labels: the target of each row; leave it empty for prediction.
    ///   - weights: the weight of each row; leave it empty for equal weights.
    ///   - baseMargin: where the trees start from in each row; leave it empty to start from 0.
    /// - Throws: `XGBoostError` for lengths that do not fit, or what the library says.
    public init(
        _ block: RowBlock,
        labels: [Float] = [],
        weights: [Float] = [],
        baseMargin: [Float] = []
    ) throws(XGBoostError) {
        for (name, values) in [("labels", labels), ("weights", weights), ("base margins", baseMargin)]
        where !values.isEmpty && values.count != block.rows {
            throw .length(of: name, found: values.count, expected: block.rows)
        }
        var created: DMatrixHandle?
        // The variant without a number of threads starts one per core, and those spin.
        let code = XGDMatrixCreateFromMat_omp(
            block.values,
            UInt64(block.rows),
            UInt64(block.columns),
            .nan,
            &created,
            1
        )
        try check("XGDMatrixCreateFromMat_omp", code)
        guard let created else { throw .call(function: "XGDMatrixCreateFromMat_omp", message: "no handle") }
        self.handle = created
        self.rows = block.rows
        self.columns = block.columns
        try setFloats("label", labels)
        try setFloats("weight", weights)
        try setFloats("base_margin", baseMargin)
    }

    deinit {
        // A handle that cannot be freed leaves nothing to be done.
        _ = XGDMatrixFree(handle)
    }

    private func setFloats(_ field: String, _ values: [Float]) throws(XGBoostError) {
        guard !values.isEmpty else { return }
        try check("XGDMatrixSetFloatInfo", XGDMatrixSetFloatInfo(handle, field, values, UInt64(values.count)))
    }
}
