import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

/// A step's attempt meets a fault at every file operation in turn.
struct AttemptFaultTests {
    private let later = Sample.instant.addingTimeInterval(1)
    private static let first = "before"

    /// A run in which `validate` failed once and left an artifact and a receipt.
    private func withRun(_ body: (RunFolder) throws -> Void) throws {
        try withTemporaryFolder { root in
            let folder = RunFolder(root)
            try folder.create()
            var attempt = try Attempt(step: "open", in: folder, at: Sample.instant)
            try attempt.write(try Sample.manifest())
            try attempt.finish(.done, run: "r", program: "0.1.0", at: later)
            var failed = try Attempt(step: "validate", in: folder, at: Sample.instant)
            try failed.write("# \(Self.first)\n", companion: "validation.md", of: .validation)
            try failed.finish(.dataRefused, run: "r", program: "0.1.0", at: later)
            try body(folder)
        }
    }

    /// Does the step as its program does: where it fails, the failure gets a receipt, if the disk takes it.
    private func validate(in folder: RunFolder, _ disk: FaultyDisk) throws {
        var attempt = try Attempt(step: "validate", in: folder, at: Sample.instant, operations: disk.disk)
        do {
            try attempt.write(try Sample.validation())
            try attempt.write("# after\n", companion: "validation.md", of: .validation)
            try attempt.write(try SalesHistory(periods: [], planned: Sample.planned()))
            try attempt.finish(.done, run: "r", program: "0.1.0", at: later)
        } catch {
            // The first error is the one to tell.
            _ = try? attempt.finish(.cannotWrite, run: "r", program: "0.1.0", at: later)
            throw error
        }
    }

    private func temporaryFiles(in folder: RunFolder) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder.url.path)?.compactMap { $0 as? String } ?? []
        return found.filter { AtomicFile.isTemporary(($0 as NSString).lastPathComponent) }
    }

    /// What is wrong in a run folder, but for what a failed attempt may leave.
    private func damage(in folder: RunFolder) throws -> [RunFolderProblem] {
        try folder.verify().filter { if case .notReceipted = $0 { false } else { true } }
    }

    /// The receipt of the failure before is removed, five files take six operations each, and a success removes it anew.
    private static let length = 1 + 5 * 6 + 1

    @Test func `an attempt asks the disk for these operations`() throws {
        try withRun { folder in
            let disk = FaultyDisk()
            try validate(in: folder, disk)
            let whole: [FaultyDisk.Operation] = [.create, .write, .sync, .close, .rename, .syncFolder]
            #expect(disk.operations == [.remove] + (0..<5).flatMap { _ in whole } + [.remove])
            #expect(disk.operations.count == Self.length)
        }
    }

    @Test(arguments: FaultyDisk.Fault.all, FaultyDisk.Span.allCases)
    func `wherever an attempt is hit, its step is done with all it wrote, or not done and can be done`(
        fault: FaultyDisk.Fault,
        span: FaultyDisk.Span
    ) throws {
        for position in 0..<Self.length {
            try withRun { folder in
                let disk = FaultyDisk(fault, at: position, lasting: span)
                var hasFailed = false
                do { try validate(in: folder, disk) } catch { hasFailed = true }
                try expectWhole(folder, "\(position)", hasFailed: hasFailed)
                // Only what the disk refuses to remove may be left, and nobody takes it for a whole file.
                let maySurvive = fault.code(of: .remove) != nil && span == .onwards
                if !maySurvive { #expect(temporaryFiles(in: folder) == [], "\(position)") }
                if try folder.receipt(of: "validate") == nil { try validate(in: folder, FaultyDisk()) }
                #expect(try folder.receipt(of: "validate")?.wrote.count == 4, "\(position)")
                #expect(try damage(in: folder) == [], "\(position)")
                let report = try String(contentsOf: folder.file("validation.md"), encoding: .utf8)
                #expect(report == "# after\n")
            }
        }
    }

    private func expectWhole(_ folder: RunFolder, _ comment: String, hasFailed: Bool) throws {
        let done = try folder.receipt(of: "validate")
        if !hasFailed { #expect(done != nil, "\(comment)") }
        if let done {
            #expect(done.wrote.count == 4)
            #expect(try damage(in: folder) == [], "\(comment)")
            return
        }
        let report = try String(contentsOf: folder.file("validation.md"), encoding: .utf8)
        #expect(["# \(Self.first)\n", "# after\n"].contains(report), "\(comment)")
        // What is there is whole: a reader that does not know of the failure can still read it.
        for file in [
            "validation.json", "planned-period.json", "run.json", "steps/open.json", "steps/validate.failed.json",
        ] {
            guard FileManager.default.fileExists(atPath: folder.file(file).path) else { continue }
            let bytes = try Data(contentsOf: folder.file(file))
            #expect(throws: Never.self, "\(comment): \(file)") { try JSONSerialization.jsonObject(with: bytes) }
        }
    }
}
