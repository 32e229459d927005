import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

/// Every operation of a write fails in every way.
struct AtomicFileFaultTests {
    private static let length = 6
    private let old = Data("old".utf8)
    private let new = Data("new content".utf8)

    @Test func `a write asks the disk for these operations`() throws {
        try withTemporaryFolder { folder in
            let disk = FaultyDisk()
            try AtomicFile.write(new, to: folder.appending(path: "artifact.json"), operations: disk.disk)
            #expect(disk.operations == [.create, .write, .sync, .close, .rename, .syncFolder])
            #expect(disk.operations.count == Self.length)
        }
    }

    @Test(arguments: 0..<length, FaultyDisk.Fault.all)
    func `whichever operation fails, and however, the file is old or new and nothing else is left`(
        position: Int,
        fault: FaultyDisk.Fault
    ) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "artifact.json")
            try old.write(to: file)
            let disk = FaultyDisk(fault, at: position)
            var failure: ArtifactError?
            do throws(ArtifactError) {
                try AtomicFile.write(new, to: file, operations: disk.disk)
            } catch {
                failure = error
            }
            let isReplaced = failure == nil || disk.operations.contains(.syncFolder)
            #expect(try Data(contentsOf: file) == (isReplaced ? new : old))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["artifact.json"])
            try expectExplanation(of: failure, fault, at: Self.operation(position), in: folder)
        }
    }

    /// The operation at a position; the other half of a halved write is a write of its own.
    private static func operation(_ position: Int) -> FaultyDisk.Operation {
        [.create, .write, .sync, .close, .rename, .syncFolder][position]
    }

    private func expectExplanation(
        of error: ArtifactError?,
        _ fault: FaultyDisk.Fault,
        at operation: FaultyDisk.Operation,
        in folder: URL
    ) throws {
        guard let code = fault.code(of: operation) else {
            #expect(error == nil)
            return
        }
        let error = try #require(error)
        guard case .system(let failure) = error else {
            Issue.record("\(error) is no refusal of the system")
            return
        }
        #expect(failure.operation.rawValue == operation.rawValue)
        #expect(error.what.contains("\(SystemError(code: code).meaning) (errno \(code))"))
        #expect(error.place == (operation == .syncFolder ? folder : folder.appending(path: "artifact.json")).path)
        let fixes = [ENOSPC: "free space", EIO: "check the disk", EACCES: "allow this user to write there"]
        #expect(error.fix.contains(try #require(fixes[code])))
        let status: Lottery.ExitStatus = operation == .create && code != ENOSPC ? .cannotCreate : .cannotWrite
        #expect(error.exitStatus == status)
    }

    @Test(arguments: [EIO, EACCES])
    func `a temporary file that cannot be removed is known as one, and the old content stands`(code: Int32) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "artifact.json")
            try old.write(to: file)
            let disk = FaultyDisk(.refuses(code), at: 4, lasting: .onwards)
            #expect(throws: ArtifactError.self) { try AtomicFile.write(new, to: file, operations: disk.disk) }
            #expect(disk.operations.suffix(2) == [.rename, .remove])
            #expect(try Data(contentsOf: file) == old)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "artifact.json" }
            #expect(left.count == 1)
            #expect(left.allSatisfy { AtomicFile.isTemporary($0) })
        }
    }
}
