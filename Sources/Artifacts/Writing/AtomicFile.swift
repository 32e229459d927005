public import Foundation
import Synchronization

/// Writes files that are either whole or not there, whatever happens in between.
public enum AtomicFile {
    /// Ending of the temporary files beside the target; a reader ignores them.
    static let temporarySuffix = ".partial"

    private static let counter = Atomic<UInt64>(0)

    /// Writes a file by way of a temporary one in the same folder: write, fsync, rename, fsync of the folder.
    ///
    /// A reader sees the old content or the new one. After an error the old content stands and no temporary file is
    /// left, except that an error of the last fsync leaves the new content, which may not survive a power failure.
    ///
    /// - Throws: `ArtifactError.system` with the operation, the path and the system's reason.
    public static func write(
        _ data: Data,
        to file: URL,
        operations: FileOperations = .system
    ) throws(ArtifactError) {
        let folder = file.deletingLastPathComponent()
        let temporary = folder.appendingPathComponent(temporaryName(for: file.lastPathComponent)).path
        do {
            // A reader knows the file by its own name, not by that of the temporary one.
            try writeWhole(data, to: temporary, for: file.path, operations)
            try attempt(.rename, file.path) { () throws(SystemError) in try operations.rename(temporary, file.path) }
        } catch {
            operations.remove(temporary)
            throw error
        }
        try attempt(.syncFolder, folder.path) { () throws(SystemError) in try operations.syncFolder(folder.path) }
    }

    /// Whether a file is what an interrupted write left behind.
    public static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(temporarySuffix)
    }

    private static func temporaryName(for name: String) -> String {
        let number = counter.add(1, ordering: .relaxed).newValue
        return ".\(name).\(getpid()).\(number)\(temporarySuffix)"
    }

    private static func writeWhole(
        _ data: Data,
        to path: String,
        for target: String,
        _ operations: FileOperations
    ) throws(ArtifactError) {
        let descriptor = try attempt(.create, target) { () throws(SystemError) in try operations.create(path) }
        do {
            try attempt(.write, target) { () throws(SystemError) in try writeAll(data, to: descriptor, operations) }
            try attempt(.sync, target) { () throws(SystemError) in try operations.sync(descriptor) }
        } catch {
            // The first error is the one to tell; the file is removed anyway.
            try? operations.close(descriptor)
            throw error
        }
        try attempt(.close, target) { () throws(SystemError) in try operations.close(descriptor) }
    }

    private static func writeAll(
        _ data: Data,
        to descriptor: Int32,
        _ operations: FileOperations
    ) throws(SystemError) {
        let outcome = data.withUnsafeBytes { bytes -> Result<Void, SystemError> in
            Result { () throws(SystemError) in
                var written = 0
                while written < bytes.count {
                    let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                    let count = try operations.write(descriptor, rest)
                    guard count > 0 else { throw SystemError(code: EIO) }
                    written += count
                }
            }
        }
        try outcome.get()
    }

    private static func attempt<Answer>(
        _ operation: FileFailure.Operation,
        _ path: String,
        _ body: () throws(SystemError) -> Answer
    ) throws(ArtifactError) -> Answer {
        do {
            return try body()
        } catch {
            throw .system(FileFailure(operation, path: path, reason: error))
        }
    }
}
