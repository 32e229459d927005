import Foundation
import Lottery

/// A file operation that the operating system refused.
public struct FileFailure: Hashable, Sendable {
    /// What was tried.
    public enum Operation: String, CaseIterable, Sendable {
        case read, create, write, sync, close, rename, syncFolder, createFolder
    }

    /// What was tried.
    public let operation: Operation
    /// On which path.
    public let path: String
    /// Why it was refused.
    public let reason: SystemError

    /// Describes a refusal.
    public init(_ operation: Operation, path: String, reason: SystemError) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    var what: String {
        let tried =
            switch operation {
            case .read: "cannot read the file"
            case .create: "cannot create the file"
            case .createFolder: "cannot create the folder"
            case .write, .close: "cannot write the file"
            case .sync, .syncFolder: "cannot make the file durable"
            case .rename: "cannot move the finished file to its place"
            }
        return "\(tried): \(reason.meaning) (errno \(reason.code))"
    }

    var fix: String {
        switch reason.code {
        case ENOSPC, EDQUOT: "free space on this disk, then run again; nothing half-written is left"
        case EACCES, EPERM, EROFS: "allow this user to \(operation == .read ? "read" : "write") there, then run again"
        case ENOENT: "create the folder or correct the path, then run again"
        case EFBIG: "raise the limit on the size of files (ulimit -f), then run again; nothing half-written is left"
        case ENOTDIR, EEXIST: "a file stands where a folder is needed: move it away, then run again"
        case EISDIR: "a folder stands where a file is needed: move it away, then run again"
        case EIO: "check the disk: the system reports an input/output error"
        default: "remove the cause that the system names, then run again"
        }
    }

    var exitStatus: ExitStatus {
        switch operation {
        case .read: .inputMissing
        case .create, .createFolder: reason.code == ENOSPC || reason.code == EDQUOT ? .cannotWrite : .cannotCreate
        case .write, .sync, .close, .rename, .syncFolder: .cannotWrite
        }
    }
}
