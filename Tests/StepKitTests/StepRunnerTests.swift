import Artifacts
import Foundation
import Logging
import Lottery
import StepKit
import Synchronization
import TestSupport
import Testing

/// Text that a step wrote to standard error.
private final class ErrorText: Sendable {
    private let text = Mutex("")

    func append(_ more: String) { text.withLock { $0 += more } }

    var all: String { text.withLock { $0 } }
}

struct StepRunnerTests {
    private static let instant = Date(timeIntervalSince1970: 1_795_225_441)
    private static let digest = String(repeating: "ab", count: 32)

    private func world(_ errors: ErrorText) -> World {
        World(
            now: { Self.instant },
            newRunSuffix: { "0000" },
            environment: ["PATH": "/usr/bin:/bin"],
            userName: "eva",
            userIdentity: geteuid(),
            processIdentifier: 1,
            writeError: { errors.append($0) }
        )
    }

    private func withRun(_ body: (RunFolder, StepRunner, ErrorText) async throws -> Void) async throws {
        try await withTemporaryFolder { root in
            let folder = RunFolder(root.appending(path: "run", directoryHint: .isDirectory))
            try folder.create()
            try FileManager.default.createDirectory(
                at: root.appending(path: "configs"),
                withIntermediateDirectories: true
            )
            try Data("abc".utf8).write(to: root.appending(path: "sales.csv"))
            var attempt = try Attempt(step: "open", in: folder, at: Self.instant)
            try attempt.write(try manifest(of: root))
            try attempt.finish(.done, run: "r", program: "", at: Self.instant)
            let errors = ErrorText()
            let arguments = StepArguments(run: folder.url.path, workspace: root.path)
            try await body(folder, StepRunner(step: "train", arguments: arguments, world: world(errors)), errors)
        }
    }

    private func manifest(of root: URL) throws -> RunManifest {
        RunManifest(
            run: "r",
            country: try CountryName("aland"),
            draw: CalendarDay(daysSinceEpoch: 20_782),
            asOf: CalendarDay(daysSinceEpoch: 20_780),
            asOfSource: "today",
            openedAt: Self.instant,
            parent: nil,
            configuration: RunManifest.PinnedFile(path: "configs/aland.yaml", sha256: Self.digest, bytes: 1),
            salesData: try RunManifest.PinnedFile(pinning: root.appending(path: "sales.csv"), path: "../sales.csv"),
            plannedData: nil,
            pointerVerified: nil,
            code: RunManifest.Code(commit: nil, isDirty: false),
            image: nil,
            libraries: [:],
            champion: nil,
            key: Self.digest
        )
    }

    @Test func `a step that is done leaves a receipt and a log`() async throws {
        try await withRun { folder, runner, errors in
            let status = await runner.run { context in
                try context.write(["family": "core"], as: .salesModel)
                let data = try context.pinnedBytes(.salesData)
                #expect(data == Data("abc".utf8))
                context.outcome = "core"
                context.logger.info("model fitted", metadata: ["weeks": "260"])
            }
            #expect(status == .done)
            let receipt = try #require(try folder.receipt(of: "train"))
            #expect(receipt.read.keys.sorted() == ["run", "sales-data"])
            #expect(receipt.wrote.keys.sorted() == ["model.json"])
            #expect(receipt.outcome == "core")
            #expect(errors.all == "train: model fitted weeks=260\n")
            let line = try String(contentsOf: folder.log(of: "train"), encoding: .utf8)
            let expected = """
                {"country":"aland","level":"info","message":"model fitted","run":"r","step":"train",\
                "time":"2026-11-21T01:44:01Z","weeks":"260"}

                """
            #expect(line == expected)
        }
    }

    @Test func `an explained error is printed in three parts and becomes the exit status`() async throws {
        try await withRun { folder, runner, errors in
            let status = await runner.run { context in
                try context.write(["family": "core"], as: .salesModel)
                throw ArtifactError.missing(path: "x")
            }
            #expect(status == .inputMissing)
            #expect(errors.all.hasPrefix("jackpot-train: x is missing\n  fix: check the path"))
            #expect(try folder.receipt(of: "train") == nil)
            let failed = try #require(try folder.failedReceipt(of: "train"))
            #expect(failed.exitStatus == .inputMissing)
            #expect(failed.outcome == "x is missing")
            #expect(failed.wrote.keys.sorted() == ["model.json"])
            #expect(await runner.run { _ in } == .done)
            #expect(try folder.failedReceipt(of: "train") == nil)
        }
    }

    @Test func `any other error is a defect`() async throws {
        struct Surprise: Error {}
        try await withRun { _, runner, errors in
            #expect(await runner.run { _ in throw Surprise() } == .defect)
            #expect(errors.all.hasPrefix("jackpot-train: unexpected error: Surprise()\n"))
        }
    }

    @Test func `a step that is done is not run again`() async throws {
        try await withRun { _, runner, _ in
            #expect(await runner.run { _ in } == .done)
            #expect(await runner.run { _ in Issue.record("the body ran") } == .cannotCreate)
        }
    }

    @Test func `pinned data that changed are refused`() async throws {
        try await withRun { folder, runner, _ in
            let data = folder.url.deletingLastPathComponent().appending(path: "sales.csv")
            try Data("abd".utf8).write(to: data)
            #expect(await runner.run { _ = try $0.pinnedURL(.salesData) } == .inputMissing)
            #expect(await runner.run { _ = try $0.pinnedURL(.plannedData) } == .inputMissing)
        }
    }

    @Test func `a folder without a run is told, and nothing is written there`() async throws {
        try await withTemporaryFolder { folder in
            let errors = ErrorText()
            let runner = StepRunner(step: "train", arguments: StepArguments(run: folder.path), world: world(errors))
            #expect(await runner.run { _ in } == .inputMissing)
            #expect(errors.all.contains("run.json is missing"))
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(files == [])
        }
    }

    @Test func `a step without the registry it needs is wrong usage`() async throws {
        try await withRun { _, runner, errors in
            #expect(await runner.run { _ = try $0.registryFolder() } == .usage)
            #expect(errors.all.hasPrefix("jackpot-train: step train needs --registry\n"))
        }
    }

    @Test func `every exit status is in the help`() {
        for status in Lottery.ExitStatus.allCases {
            #expect(Lottery.ExitStatus.table.contains("\(status.rawValue)  \(status.meaning)"))
        }
    }
}
