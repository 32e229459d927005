public import Foundation

extension FileHandle {
    /// Writes one line at once; `print` would wait for a full buffer where a pipe reads.
    public func answer(_ line: String) { write(Data((line + "\n").utf8)) }
}
