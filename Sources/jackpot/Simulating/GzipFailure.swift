import Lottery

/// zlib refused to compress.
struct GzipFailure: ExplainedError, Hashable {
    /// zlib's own code.
    let code: Int32

    var what: String { "zlib cannot compress (code \(code))" }
    var place: String { "" }
    var fix: String { "free memory, then run again" }
    var exitStatus: ExitStatus { .temporary }
}
