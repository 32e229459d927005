import Foundation

/// Bytes that libcurl fetches from here, or leaves here.
final class TransferBuffer {
    /// No answer worth reading is longer; what follows is dropped.
    private static let sizeLimit = 65_536

    private(set) var bytes: Data
    private var sent = 0

    init(_ bytes: Data = Data()) {
        self.bytes = bytes
    }

    /// The buffer that libcurl was given the address of.
    static func at(_ pointer: UnsafeMutableRawPointer?) -> TransferBuffer? {
        pointer.map { Unmanaged<TransferBuffer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Copies the next bytes and answers how many there were.
    func hand(to target: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
        let count = min(room, bytes.count - sent)
        guard let target, count > 0 else { return 0 }
        target.withMemoryRebound(to: UInt8.self, capacity: count) {
            bytes.copyBytes(to: $0, from: bytes.startIndex + sent..<bytes.startIndex + sent + count)
        }
        sent += count
        return count
    }

    /// Keeps bytes and answers how many there were: fewer would end the transfer.
    func take(_ source: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        if let source { bytes.append(Data(bytes: source, count: min(count, Self.sizeLimit - bytes.count))) }
        return count
    }

    /// The lines that are not empty.
    var lines: [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
