public import Foundation

/// Reads whole files, or one piece after another.
public enum FilePieces {
    /// Calls the body with each piece of the file, in order.
    ///
    /// - Throws: `ArtifactError.missing` where there is no file, `ArtifactError.system` where it cannot be read.
    static func forEach(of file: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(ArtifactError) {
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(of: file) }
        defer { _ = close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw refusal(of: file) }
            guard count > 0 else { return }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// The bytes of a file.
    ///
    /// - Throws: `ArtifactError.missing` where there is no file, `ArtifactError.system` where it cannot be read.
    public static func bytes(of file: URL) throws(ArtifactError) -> Data {
        var data = Data()
        try forEach(of: file) { data.append(contentsOf: $0) }
        return data
    }

    /// The bytes of a file; nil where there is none.
    ///
    /// - Throws: `ArtifactError.system` where it cannot be read.
    public static func bytesIfPresent(of file: URL) throws(ArtifactError) -> Data? {
        do {
            return try bytes(of: file)
        } catch ArtifactError.missing {
            return nil
        }
    }

    /// How many bytes a file has.
    ///
    /// - Throws: `ArtifactError.missing` where there is no file, `ArtifactError.system` where it cannot be looked at.
    static func size(of file: URL) throws(ArtifactError) -> Int {
        var status = stat()
        guard stat(file.path, &status) == 0 else { throw refusal(of: file) }
        return Int(status.st_size)
    }

    private static func refusal(of file: URL) -> ArtifactError {
        let reason = SystemError.last
        if reason.code == ENOENT || reason.code == ENOTDIR { return .missing(path: file.path) }
        return .system(FileFailure(.read, path: file.path, reason: reason))
    }
}
