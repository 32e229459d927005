@testable import Tabular

/// A gzip member of stored blocks, made without the code that is tested.
func gzipped(_ content: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    for start in stride(from: 0, to: max(content.count, 1), by: 65_535) {
        let piece = content[start..<min(start + 65_535, content.count)]
        let isLast: UInt8 = start + 65_535 >= content.count ? 1 : 0
        file += [isLast] + bytes(UInt32(piece.count), 2) + bytes(~UInt32(piece.count), 2) + piece
    }
    return file + bytes(crc32(content), 4) + bytes(UInt32(content.count), 4)
}

/// The lowest bytes of a number, smallest first.
private func bytes(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
}

/// The checksum of RFC 1952, bit by bit.
private func crc32(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~0) { crc, byte in
        (0..<8).reduce(crc ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
}
