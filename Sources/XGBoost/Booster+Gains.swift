internal import CXGBoost

extension Booster {
    /// The total gain of each feature: how much its splits lowered the training loss.
    ///
    /// - Returns: features that were split at least once, in the library's order, with gains above 0.
    /// - Throws: what the library says.
    public func gains() throws(XGBoostError) -> [(feature: String, gain: Double)] {
        var count: bst_ulong = 0
        var names: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        var dimensions: bst_ulong = 0
        var shape: UnsafePointer<bst_ulong>?
        var scores: UnsafePointer<Float>?
        let code = XGBoosterFeatureScore(
            handle,
            #"{"importance_type": "total_gain"}"#,
            &count,
            &names,
            &dimensions,
            &shape,
            &scores
        )
        try check("XGBoosterFeatureScore", code)
        guard let names, let scores else { return [] }
        return (0..<Int(count)).map { index in
            (names[index].map { String(cString: $0) } ?? "", Double(scores[index]))
        }
    }
}
