internal import CXGBoost
internal import Foundation

extension Booster {
    /// The model as XGBoost's own JSON; the same trees give the same bytes.
    ///
    /// - Throws: what the library says.
    public func json() throws(XGBoostError) -> String {
        var length: bst_ulong = 0
        var bytes: UnsafePointer<CChar>?
        let code = XGBoosterSaveModelToBuffer(handle, #"{"format": "json"}"#, &length, &bytes)
        try check("XGBoosterSaveModelToBuffer", code)
        let buffer = UnsafeRawBufferPointer(start: bytes, count: Int(length))
        return String(decoding: buffer, as: UTF8.self)
    }

    /// Reads a model from XGBoost's own JSON.
    ///
    /// The version is checked before: files of later major versions load without an error and predict wrongly.
    ///
    /// - Parameter json: what `json()` gave, or a file of the same major version.
    /// - Throws: `XGBoostError.malformedModel`, `.version`, or what the library says.
    public convenience init(json: String) throws(XGBoostError) {
        self.init(owning: try Self.create(for: nil))
        try Self.checkVersion(of: json)
        try check("XGBoosterSetParam", XGBoosterSetParam(handle, "nthread", "1"))
        let bytes = Array(json.utf8)
        let code = XGBoosterLoadModelFromBuffer(handle, bytes, UInt64(bytes.count))
        try check("XGBoosterLoadModelFromBuffer", code)
    }

    private struct Header: Decodable {
        var version: [Int]
    }

    private static func checkVersion(of json: String) throws(XGBoostError) {
        // The library's parser never sees what Foundation cannot read; why it cannot is of no use to a reader.
        guard let header = try? JSONDecoder().decode(Header.self, from: Data(json.utf8)) else {
            throw .malformedModel
        }
        var ours: (major: Int32, minor: Int32, patch: Int32) = (0, 0, 0)
        XGBoostVersion(&ours.major, &ours.minor, &ours.patch)
        guard let major = header.version.first, major == Int(ours.major) else {
            let found = header.version.map { String($0) }.joined(separator: ".")
            throw .version(found: found, supported: "\(ours.major).x")
        }
    }
}
