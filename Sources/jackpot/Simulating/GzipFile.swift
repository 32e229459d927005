import CZlib
import Foundation

/// Writes gzip files that depend on their content alone: no name, no time.
enum GzipFile {
    /// The gzip file of some bytes (RFC 1952), one member.
    ///
    /// - Throws: `GzipFailure` with zlib's code, which happens only without memory.
    static func bytes(_ content: [UInt8]) throws(GzipFailure) -> [UInt8] {
        var stream = z_stream()
        // 15 bits of window; 16 more ask zlib for the gzip wrapper, whose time is then 0.
        let size = Int32(MemoryLayout<z_stream>.size)
        let opened = deflateInit2_(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard opened == Z_OK else { throw GzipFailure(code: opened) }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))) + 32)
        var input = content
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { throw GzipFailure(code: status) }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
