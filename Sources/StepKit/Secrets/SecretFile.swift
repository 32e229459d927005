import Foundation

/// A file that holds one secret and that nobody else may read.
enum SecretFile {
    /// A secret is a line, not a file system.
    static let sizeLimitBytes = 65_536

    /// - Throws: `SecretError.missing`, `SecretError.exposed`.
    static func bytes(of file: URL, name: String, owner: UInt32) throws(SecretError) -> Data {
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ELOOP { throw .exposed(name: name, file: file.path, problem: "it is a symbolic link") }
            let reason = String(cString: strerror(errno))
            throw .missing(name: name, place: errno == ENOENT ? file.path : "\(file.path) (\(reason))")
        }
        defer { _ = close(descriptor) }
        // The open file is examined, not its path: nobody can exchange it in between.
        try examine(descriptor, file, name, owner)
        var buffer = [UInt8](repeating: 0, count: sizeLimitBytes + 1)
        var filled = 0
        while filled < buffer.count {
            let count = buffer.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            filled += count
        }
        guard filled <= sizeLimitBytes else { throw .malformed(name: name, needed: "at most 64 KiB") }
        return Data(buffer[..<filled])
    }

    private static func examine(_ descriptor: Int32, _ file: URL, _ name: String, _ owner: UInt32) throws(SecretError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .missing(name: name, place: file.path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .exposed(name: name, file: file.path, problem: "it is no regular file")
        }
        guard status.st_uid == owner else {
            throw .exposed(name: name, file: file.path, problem: "it belongs to user \(status.st_uid), not \(owner)")
        }
        guard status.st_mode & 0o077 == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw .exposed(name: name, file: file.path, problem: "its mode is 0\(mode), so that others may touch it")
        }
    }
}
