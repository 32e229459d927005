internal import CZlib

/// Expands gzip files of one or several members (RFC 1952), never beyond a limit.
///
/// This file and no other of the module handles unsafe pointers: zlib wants addresses. They are taken within
/// `withUnsafe…` closures and never outlive the call that they are given to.
public struct Gunzip: Sendable {
    /// The largest size of the result, bytes.
    public let limitBytes: Int

    /// Sets the limit.
    public init(limitBytes: Int) {
        self.limitBytes = max(0, limitBytes)
    }

    /// Whether bytes start as a gzip file does.
    public static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Expands all members, one after the other.
    ///
    /// - Throws: `GzipError` for a truncated or damaged file, and for one that expands beyond the limit.
    public func expand(_ compressed: [UInt8]) throws(GzipError) -> [UInt8] {
        var stream = z_stream()
        // 15 bits of window; 16 more ask zlib for the gzip wrapper with its checksum.
        let opened = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK else { throw .corrupt(byte: 0, reason: "zlib cannot start (code \(opened))") }
        defer { inflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: firstCapacity(for: compressed))
        var consumed = 0
        var produced = 0
        while consumed < compressed.count {
            try expandMember(&stream, compressed, &consumed, &output, &produced)
            guard continues(compressed, at: consumed) else { break }
            inflateReset(&stream)
        }
        output.removeLast(output.count - produced)
        return output
    }

    /// One byte above the limit shows that the limit was passed.
    private var ceiling: Int { limitBytes == Int.max ? limitBytes : limitBytes + 1 }

    /// The last four bytes of a file give its size modulo 2^32: a good guess, not to be trusted beyond tenfold.
    private func firstCapacity(for compressed: [UInt8]) -> Int {
        let trailer = compressed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return min(ceiling, max(64, min(trailer + 1, compressed.count * 10)))
    }

    /// Another member follows unless there is nothing but zeros, with which tapes and disks pad files.
    private func continues(_ compressed: [UInt8], at index: Int) -> Bool {
        compressed[index...].contains { $0 != 0 }
    }

    private func expandMember(
        _ stream: inout z_stream,
        _ compressed: [UInt8],
        _ consumed: inout Int,
        _ output: inout [UInt8],
        _ produced: inout Int
    ) throws(GzipError) {
        var status = Z_OK
        while status != Z_STREAM_END {
            if produced == output.count { grow(&output) }
            let (read, written) = step(&stream, compressed, consumed, &output, produced, &status)
            consumed += read
            produced += written
            guard produced <= limitBytes else {
                throw .tooLarge(limitBytes: limitBytes, compressedBytes: compressed.count)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                throw .corrupt(byte: consumed, reason: stream.msg.map { String(cString: $0) } ?? "zlib code \(status)")
            }
            if consumed == compressed.count, status != Z_STREAM_END, produced < output.count {
                throw .truncated(compressedBytes: compressed.count, expandedBytes: produced)
            }
        }
    }

    private func grow(_ output: inout [UInt8]) {
        let size = min(ceiling, output.count * 2)
        output.append(contentsOf: repeatElement(0, count: size - output.count))
    }

    /// One call of zlib; answers how many bytes it read and wrote.
    private func step(
        _ stream: inout z_stream,
        _ compressed: [UInt8],
        _ consumed: Int,
        _ output: inout [UInt8],
        _ produced: Int,
        _ status: inout Int32
    ) -> (read: Int, written: Int) {
        // zlib counts in 32 bits: larger pieces are handed over a gigabyte at a time.
        let readable = min(compressed.count - consumed, 1 << 30)
        let writable = min(output.count - produced, 1 << 30)
        stream.avail_in = UInt32(readable)
        stream.avail_out = UInt32(writable)
        compressed.withUnsafeBufferPointer { input in
            output.withUnsafeMutableBufferPointer { result in
                // zlib reads its input only; the header says otherwise unless it is compiled with ZLIB_CONST.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.advanced(by: consumed))
                stream.next_out = result.baseAddress?.advanced(by: produced)
                status = inflate(&stream, Z_NO_FLUSH)
            }
        }
        return (readable - Int(stream.avail_in), writable - Int(stream.avail_out))
    }
}
