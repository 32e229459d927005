import Artifacts
import Foundation
import Lottery
import Testing

@testable import jackpot

struct LineageTests {
    private static let opened = Date(timeIntervalSince1970: 1_800_000_000)
    private static let digest = String(repeating: "ab", count: 32)

    private static func manifest() throws -> RunManifest {
        let file = RunManifest.PinnedFile(path: "../data/sales.csv", sha256: digest, bytes: 1)
        return RunManifest(
            run: "r",
            country: try CountryName("aland"),
            draw: CalendarDay(daysSinceEpoch: 20_840),
            asOf: CalendarDay(daysSinceEpoch: 20_833),
            asOfSource: "today",
            openedAt: opened,
            parent: nil,
            configuration: file,
            salesData: file,
            plannedData: nil,
            pointerVerified: nil,
            code: RunManifest.Code(commit: "1a2b3c4", isDirty: false),
            image: nil,
            libraries: [:],
            champion: nil,
            key: digest
        )
    }

    private static func receipt(_ step: String, run: String = "r", _ status: Lottery.ExitStatus = .done) throws
        -> Receipt
    {
        try Receipt(
            step: step,
            run: run,
            read: ["sales-data": digest, "run": digest],
            wrote: ["model.json": digest],
            secretsRead: [],
            exitStatus: status,
            outcome: status == .done ? nil : "no space",
            program: "0.1.0",
            startedAt: opened + 10,
            finishedAt: opened + 20
        )
    }

    @Test func `each step starts and ends within its run`() throws {
        let events = RunLineage(try Self.manifest(), receipts: [try Self.receipt("train")]).events
        #expect(events.map(\.eventType) == [.start, .start, .complete, .complete])
        #expect(events.map(\.job.name) == ["aland", "aland.train", "aland.train", "aland"])
        #expect(events[1].run.facets.parent?.run.runId == events[0].run.runId)
        #expect(events[2].inputs.map(\.name) == ["aland/run.json", "../data/sales.csv"])
        #expect(events[2].outputs.map(\.name) == ["aland/model.json"])
        #expect(events.map(\.eventTime) == [0, 10, 20, 20].map { Self.opened + $0 })
    }

    @Test func `a failed step fails its run, with the reason`() throws {
        let receipts = [try Self.receipt("train", .cannotWrite), try Self.receipt("notify")]
        let events = RunLineage(try Self.manifest(), receipts: receipts).events
        #expect(events.map(\.eventType) == [.start, .start, .fail, .start, .complete, .fail])
        #expect(events[2].run.facets.errorMessage?.message == "no space")
        #expect(events.last?.run.facets.errorMessage?.message == "no space")
    }

    @Test func `identities are UUIDs of version 8, the same each time, another for each step`() throws {
        let lineage = RunLineage(
            try Self.manifest(),
            receipts: [try Self.receipt("train"), try Self.receipt("notify")]
        )
        let identities = lineage.events.map(\.run.runId)
        #expect(lineage.events.map(\.run.runId) == identities)
        #expect(Set(identities).count == 3)
        #expect(identities.allSatisfy { UUID(uuidString: $0) != nil && $0.split(separator: "-")[2].first == "8" })
    }

    @Test func `a step that was taken over is told as of the run that took it over`() throws {
        let events = RunLineage(try Self.manifest(), receipts: [try Self.receipt("train", run: "parent")]).events
        #expect(events.map(\.eventType) == [.start, .start, .complete])
        #expect(events[2].eventTime == Self.opened)
    }
}
