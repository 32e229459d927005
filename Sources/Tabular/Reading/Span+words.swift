extension Span where Element == UInt8 {
    /// Eight bytes, the first being the lowest of the word.
    ///
    /// Not checked, because the scanner asks for one every eight bytes: the index and the seven after it must lie
    /// within the span.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
    }
}
