internal import CXGBoost

/// Boosted trees: owns the library's handle.
public final class Booster {
    let handle: BoosterHandle

    /// Grows trees on a matrix with labels.
    ///
    /// - Parameters:
    ///   - matrix: rows with labels, and base margins where the trees start from something.
    ///   - featureNames: one per column; they are stored with the model.
    ///   - parameters: how to grow.
    /// - Throws: `XGBoostError.length` when names or directions do not fit the columns (the library accepts a short
    ///   list of directions silently and leaves the rest free), or what the library says.
    public init(
        training matrix: TrainingMatrix,
        featureNames: [String],
        parameters: BoosterParameters
    ) throws(XGBoostError) {
        guard parameters.directions.isEmpty || parameters.directions.count == matrix.columns else {
            throw .length(of: "directions", found: parameters.directions.count, expected: matrix.columns)
        }
        guard featureNames.count == matrix.columns else {
            throw .length(of: "feature names", found: featureNames.count, expected: matrix.columns)
        }
        self.handle = try Self.create(for: matrix.handle)
        for setting in parameters.settings {
            try check("XGBoosterSetParam", XGBoosterSetParam(handle, setting.name, setting.value))
        }
        for round in 0..<parameters.rounds {
            try check("XGBoosterUpdateOneIter", XGBoosterUpdateOneIter(handle, Int32(round), matrix.handle))
        }
        try setFeatureNames(featureNames)
    }

    /// Takes over a handle that was just created.
    init(owning handle: BoosterHandle) {
        self.handle = handle
    }

    deinit {
        // A handle that cannot be freed leaves nothing to be done.
        _ = XGBoosterFree(handle)
    }

    static func create(for matrix: DMatrixHandle?) throws(XGBoostError) -> BoosterHandle {
        var created: BoosterHandle?
        let matrices = [matrix]
        try check("XGBoosterCreate", XGBoosterCreate(matrices, matrix == nil ? 0 : 1, &created))
        guard let created else { throw .call(function: "XGBoosterCreate", message: "no handle") }
        return created
    }
}
