/// Why compressed bytes cannot be expanded.
public enum GzipError: Error, Hashable, Sendable {
    /// The file ends within a member.
    case truncated(compressedBytes: Int, expandedBytes: Int)
    /// It would expand to more than is allowed.
    case tooLarge(limitBytes: Int, compressedBytes: Int)
    /// A checksum or the stream itself is wrong at a byte of the compressed file.
    case corrupt(byte: Int, reason: String)
}
