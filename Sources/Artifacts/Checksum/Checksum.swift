import Crypto
public import Foundation

/// Fingerprints of bytes and files, as lower-case hexadecimal text.
public enum Checksum {
    /// SHA-256 of bytes, 64 digits.
    public static func sha256(_ data: some DataProtocol) -> String { hexadecimal(SHA256.hash(data: data)) }

    /// MD5 of bytes, 32 digits; only for DVC pointer files, which know nothing else.
    public static func md5(_ data: some DataProtocol) -> String { hexadecimal(Insecure.MD5.hash(data: data)) }

    /// SHA-256 of a file, read in pieces of 1 MiB.
    ///
    /// - Throws: `ArtifactError` when the file is missing or cannot be read.
    public static func sha256(of file: URL) throws(ArtifactError) -> String {
        var hash = SHA256()
        try FilePieces.forEach(of: file) { hash.update(bufferPointer: $0) }
        return hexadecimal(hash.finalize())
    }

    /// MD5 of a file, read in pieces of 1 MiB.
    ///
    /// - Throws: `ArtifactError` when the file is missing or cannot be read.
    public static func md5(of file: URL) throws(ArtifactError) -> String {
        var hash = Insecure.MD5()
        try FilePieces.forEach(of: file) { hash.update(bufferPointer: $0) }
        return hexadecimal(hash.finalize())
    }

    /// Bytes as lower-case digits, two for each.
    public static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
