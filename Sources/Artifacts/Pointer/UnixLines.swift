import Crypto
import Foundation

/// MD5 as DVC computed it before version 3: of text, with `\r\n` made `\n`, so that git's line ends changed nothing.
///
/// - Source: dvc_data.hashfile, `hash.py` and `istextfile.py`, hash `md5-dos2unix`: each MiB is looked at by itself.
enum UnixLines {
    /// How much of a piece tells whether it is text, bytes.
    private static let sample = 512
    /// Largest share of other bytes in text.
    private static let otherShare = 0.30

    /// The MD5 of a file, lower-case hex.
    ///
    /// - Throws: `ArtifactError` when the file is missing or cannot be read.
    static func md5(of file: URL) throws(ArtifactError) -> String {
        var hash = Insecure.MD5()
        try FilePieces.forEach(of: file) { piece in
            if isText(piece.prefix(sample)) {
                hash.update(data: withoutReturns(piece))
            } else {
                hash.update(bufferPointer: piece)
            }
        }
        return Checksum.hexadecimal(hash.finalize())
    }

    private static func isText(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        if bytes.contains(0) { return false }
        let others = bytes.count { !(32..<127).contains($0) && !"\n\r\t\u{C}\u{8}".utf8.contains($0) }
        return Double(others) <= otherShare * Double(bytes.count)
    }

    /// A carriage return at the end of a piece stays, even where a line feed begins the next one.
    private static func withoutReturns(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        return bytes.indices.compactMap { index in
            let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == lineFeed
            return bytes[index] == carriageReturn && isBeforeLineFeed ? nil : bytes[index]
        }
    }
}
