import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct RunFolderTests {
    private let later = Sample.instant.addingTimeInterval(1)

    /// A run in which `open` and `train` are done.
    private func withRun(_ body: (RunFolder) throws -> Void) throws {
        try withTemporaryFolder { root in
            let folder = RunFolder(under: root, path: "r")
            try folder.create()
            try step("open", in: folder) { attempt in
                try attempt.write(try Sample.manifest())
                try attempt.write(try Sample.configuration())
                try attempt.write(["family": "core"], as: .champion)
            }
            try step("validate", in: folder) { attempt in
                try attempt.write(try Sample.validation())
                try attempt.write("# fine\n", companion: "validation.md", of: .validation)
                try attempt.write(try SalesHistory(periods: [], planned: Sample.planned()))
            }
            try body(folder)
        }
    }

    private func step(
        _ name: String,
        in folder: RunFolder,
        ends status: Lottery.ExitStatus = .done,
        _ body: (inout Attempt) throws -> Void
    ) throws {
        var attempt = try Attempt(step: name, in: folder, at: Sample.instant)
        try body(&attempt)
        try attempt.finish(status, run: "r", program: "0.1.0", at: later)
    }

    @Test func `a folder is named by country, draw and run`() throws {
        let manifest = try Sample.manifest()
        let folder = RunFolder(under: URL(filePath: "/runs"), manifest)
        #expect(folder.url.path == "/runs/aland/\(Sample.draw)/\(manifest.run)")
        #expect(RunFolder(under: URL(filePath: "/runs"), path: manifest.path).url.path == folder.url.path)
    }

    @Test func `a later step reads what earlier steps wrote`() throws {
        try withRun { folder in
            var attempt = try Attempt(step: "train", in: folder, at: Sample.instant)
            #expect(try attempt.read(RunManifest.self) == Sample.manifest())
            #expect(try attempt.readSalesHistory() == SalesHistory(periods: [], planned: Sample.planned()))
            #expect(try attempt.read([String: String].self, as: .champion)["family"] == "core")
            #expect(try attempt.readIfPresent(Evaluation.self) == nil)
            #expect(attempt.read.keys.sorted() == ["champion", "planned-period", "run", "sales-history"])
            #expect(try attempt.read["run"] == Checksum.sha256(Sample.manifest().bytes()))
            #expect(throws: ArtifactError.self) { try attempt.read(Evaluation.self) }
        }
    }

    @Test func `a receipt holds what was read and written`() throws {
        try withRun { folder in
            let receipt = try #require(try folder.receipt(of: "validate"))
            #expect(
                receipt.wrote.keys.sorted()
                    == ["planned-period.json", "sales-history.csv", "validation.json", "validation.md"]
            )
            #expect(receipt.isDone)
            #expect(try folder.receipts().map(\.step) == ["open", "validate"])
        }
    }

    @Test func `a step that is done does not run again in the same folder`() throws {
        try withRun { folder in
            #expect(throws: ArtifactError.stepDone(step: "validate", folder: folder.url.path)) {
                try Attempt(step: "validate", in: folder, at: Sample.instant)
            }
        }
    }

    @Test func `what a failed step left can be told, but not built on`() throws {
        try withRun { folder in
            try step("evaluate", in: folder, ends: .temporary) { try $0.write(try Sample.evaluation()) }
            var attempt = try Attempt(step: "notify", in: folder, at: Sample.instant)
            #expect(throws: ArtifactError.notReceipted(path: folder.file("evaluation.json").path)) {
                try attempt.read(Evaluation.self)
            }
            #expect(try attempt.readIfPresent(Evaluation.self) == Sample.evaluation())
            #expect(try folder.receipt(of: "evaluate") == nil)
            #expect(try folder.failedReceipt(of: "evaluate")?.exitStatus == .temporary)
            #expect(try folder.verify() == [])
            try step("evaluate", in: folder) { try $0.write(try Sample.evaluation(wape: 0.2)) }
            #expect(try folder.failedReceipt(of: "evaluate") == nil)
            #expect(try folder.read(Evaluation.self) == Sample.evaluation(wape: 0.2))
            #expect(try folder.verify() == [])
        }
    }

    @Test func `a file without receipt does not read as complete`() throws {
        try withRun { folder in
            try Sample.evaluation().bytes().write(to: folder.file("evaluation.json"))
            #expect(throws: ArtifactError.self) { try folder.read(Evaluation.self) }
            #expect(try folder.readIfPresent(Evaluation.self) == nil)
            #expect(try folder.verify() == [.notReceipted(file: "evaluation.json")])
        }
    }

    @Test func `verify finds any flipped bit in any file`() throws {
        try withRun { folder in
            #expect(try folder.verify() == [])
            let paths = ["steps/open.json", "steps/validate.json"] + (try folder.receipts().flatMap(\.wrote.keys))
            for path in paths {
                let file = folder.file(path)
                let good = try Data(contentsOf: file)
                for index in stride(from: 0, to: good.count, by: 97) {
                    var bad = good
                    bad[index] ^= 4
                    try bad.write(to: file)
                    #expect(try !folder.verify().isEmpty, "\(path), byte \(index)")
                }
                try good.write(to: file)
            }
            #expect(try folder.verify() == [])
        }
    }

    @Test func `verify tells missing files, and passes over logs and leftovers`() throws {
        try withRun { folder in
            try FileManager.default.removeItem(at: folder.file("country.json"))
            try Data("{}\n".utf8).write(to: folder.log(of: "train"))
            try Data("half".utf8).write(to: folder.file(".model.json.12.1.partial"))
            #expect(try folder.verify() == [.missing(file: "country.json", step: "open")])
        }
    }

    @Test func `a changed artifact is not read`() throws {
        try withRun { folder in
            try Data("{}".utf8).write(to: folder.file("run.json"))
            let error = #expect(throws: ArtifactError.self) { try folder.manifest() }
            #expect(error?.exitStatus == .inputMissing)
            #expect(error?.what.hasPrefix("the file is not what its receipt says") == true)
        }
    }

    @Test func `a companion must be in the catalog`() throws {
        try withRun { folder in
            var attempt = try Attempt(step: "x", in: folder, at: Sample.instant)
            #expect(throws: ArtifactError.self) { try attempt.write("", companion: "notes.md", of: .validation) }
        }
    }

    @Test func `a finished step can be taken over by another run, verified`() throws {
        try withRun { folder in
            let other = RunFolder(folder.url.deletingLastPathComponent().appending(path: "s"))
            try other.create()
            try other.adopt(step: "open", from: folder)
            #expect(try other.manifest() == Sample.manifest())
            #expect(try other.verify() == [])
            #expect(throws: ArtifactError.self) { try other.adopt(step: "train", from: folder) }
            try Data("{}".utf8).write(to: folder.file("validation.json"))
            #expect(throws: ArtifactError.self) { try other.adopt(step: "validate", from: folder) }
            #expect(try other.receipt(of: "validate") == nil)
        }
    }

    @Test func `an attempt that cannot write leaves nothing that reads as complete`() throws {
        try withRun { folder in
            var full = FileOperations.system
            full.write = { _, _ throws(SystemError) in throw SystemError(code: ENOSPC) }
            var attempt = try Attempt(step: "train", in: folder, at: Sample.instant, operations: full)
            #expect(throws: ArtifactError.self) { try attempt.write(try Sample.card()) }
            #expect(attempt.wrote.isEmpty)
            #expect(throws: ArtifactError.self) { try attempt.finish(.done, run: "r", program: "", at: later) }
            #expect(try folder.receipt(of: "train") == nil)
            #expect(try folder.verify() == [])
        }
    }

    @Test func `paths of the data start from the config's folder`() throws {
        let manifest = try Sample.manifest()
        let place = manifest.place(
            of: manifest.salesData,
            workspace: URL(filePath: "/srv/jackpot", directoryHint: .isDirectory)
        )
        #expect(place.path == "/srv/jackpot/data/lottery_sales.csv.gz")
    }
}
