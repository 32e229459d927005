import Foundation
import Lottery
import TestSupport
import Testing

@Suite struct ErrorTests {
    @Test(arguments: ErrorStory.all)
    func `an error says what, where and how to mend it, and leaves nothing half-written`(_ story: ErrorStory)
        async throws
    {
        guard story.isPossible else { return print("\(story.name): skipped, this machine lets nobody mount a disk") }
        let (transcript, filesWithCash) = try await ErrorTranscripts.shared.told(story)
        if ErrorGolden.isUpdated { try Data(transcript.text.utf8).write(to: ErrorGolden.file(story)) }
        let golden = try ErrorGolden.text(story)
        #expect(transcript.text == golden, "\(golden.differences(from: transcript.text))")
        #expect(ErrorTranscript(transcript.text) == transcript)
        expectIsExplained(transcript, isDefect: story.isDefect)
        #expect(transcript.left.filter { $0.contains(".partial") } == [])
        let failed = transcript.left.filter { $0.hasSuffix(".failed.json") }
        #expect(failed.filter { transcript.left.contains($0.replacing(".failed.json", with: ".json")) } == [])
        #expect(!transcript.errors.contains(Workspace.cash) && !transcript.output.contains(Workspace.cash))
        #expect(filesWithCash == [])
    }

    /// One of the agreed exit codes, a way to mend it, no trace of a stack.
    private func expectIsExplained(_ transcript: ErrorTranscript, isDefect: Bool) {
        let status = ExitStatus(rawValue: transcript.exitStatus)
        #expect(status != nil && status != .done && (status == .defect) == isDefect)
        let said = transcript.errors + transcript.output
        #expect(said.contains("  fix: ") || said.contains("  allowed: ") || said.contains("Usage: "))
        #expect(!said.contains("unexpected error") && !said.contains("Fatal error") && !said.contains("CocoaError"))
    }

    @Test(.disabled(if: ErrorGolden.isUpdated, "the files are being rewritten"))
    func `every golden file belongs to a story, and no two stories have one name`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: ErrorGolden.folder.path)
        #expect(files.sorted() == ErrorStory.all.map { "\($0.name).txt" }.sorted())
    }

    @Test func `carriage returns alone end lines as well`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSales(try workspace.salesLines(), lineEnd: "\r")
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.status == 0, "\(result.errors)")
        }
    }
}
