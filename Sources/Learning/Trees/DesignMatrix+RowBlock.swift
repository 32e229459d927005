internal import XGBoost

extension DesignMatrix {
    /// The same rows in the 32-bit floats of XGBoost; NaN stays NaN and means missing.
    func block() throws(XGBoostError) -> RowBlock {
        try RowBlock(values: values.map { Float($0) }, columns: columns)
    }
}
