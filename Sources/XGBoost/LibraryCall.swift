internal import CXGBoost

/// Turns the return code of a library call into an error.
///
/// The message is thread-local in the library, so it is read here, in the same synchronous call.
func check(_ function: String, _ code: Int32) throws(XGBoostError) {
    guard code != 0 else { return }
    if let reason = CXGBoostMissing() { throw .unavailable(reason: String(cString: reason)) }
    let text = XGBGetLastError().map { String(cString: $0) } ?? ""
    throw .call(function: function, message: withoutStackTrace(text))
}

/// The explanation alone: the library appends its stack trace after a blank line.
func withoutStackTrace(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let explanation = lines.prefix { !$0.hasPrefix("Stack trace") && !$0.isEmpty }
    return explanation.joined(separator: " ")
}
