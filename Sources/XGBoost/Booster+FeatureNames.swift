internal import CXGBoost
internal import Foundation

extension Booster {
    /// The names of the columns, as stored with the model.
    ///
    /// - Throws: what the library says.
    public func featureNames() throws(XGBoostError) -> [String] {
        var count: bst_ulong = 0
        var names: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        let code = XGBoosterGetStrFeatureInfo(handle, "feature_name", &count, &names)
        try check("XGBoosterGetStrFeatureInfo", code)
        guard let names else { return [] }
        return (0..<Int(count)).map { index in names[index].map { String(cString: $0) } ?? "" }
    }

    /// Names set on a matrix are not saved with the model, so they are set on the booster.
    func setFeatureNames(_ names: [String]) throws(XGBoostError) {
        let copies = names.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var pointers = copies.map { $0.map { UnsafePointer($0) } }
        let code = XGBoosterSetStrFeatureInfo(handle, "feature_name", &pointers, UInt64(names.count))
        try check("XGBoosterSetStrFeatureInfo", code)
    }
}
