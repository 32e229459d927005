import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct AtomicFileTests {
    private let new = Data("new content".utf8)

    @Test func `short writes are completed`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "artifact.json")
            var operations = FileOperations.system
            operations.write = { descriptor, bytes throws(SystemError) in
                let piece = UnsafeRawBufferPointer(rebasing: bytes[..<min(3, bytes.count)])
                return try FileOperations.system.write(descriptor, piece)
            }
            try AtomicFile.write(new, to: file, operations: operations)
            #expect(try Data(contentsOf: file) == new)
        }
    }

    @Test func `a device that takes nothing is an error, not a loop`() throws {
        try withTemporaryFolder { folder in
            var operations = FileOperations.system
            operations.write = { _, _ throws(SystemError) in 0 }
            #expect(throws: ArtifactError.self) {
                try AtomicFile.write(new, to: folder.appending(path: "a"), operations: operations)
            }
        }
    }

    @Test func `an empty file can be written`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "empty")
            try AtomicFile.write(Data(), to: file)
            #expect(try Data(contentsOf: file).isEmpty)
        }
    }

    @Test func `a missing folder is explained`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "none/artifact.json")
            let error = #expect(throws: ArtifactError.self) { try AtomicFile.write(new, to: file) }
            #expect(error?.what == "cannot create the file: No such file or directory (errno 2)")
            #expect(error?.exitStatus == .cannotCreate)
        }
    }

    @Test(arguments: [
        (FileFailure.Operation.create, EACCES, Lottery.ExitStatus.cannotCreate), (.create, ENOSPC, .cannotWrite),
        (.write, ENOSPC, .cannotWrite), (.rename, EACCES, .cannotWrite), (.read, EACCES, .inputMissing),
    ])
    func `exit statuses tell creating from writing`(
        operation: FileFailure.Operation,
        reason: Int32,
        status: Lottery.ExitStatus
    ) {
        let failure = FileFailure(operation, path: "/x", reason: SystemError(code: reason))
        #expect(ArtifactError.system(failure).exitStatus == status)
    }
}
