import Foundation
import TestSupport
import Testing

@Suite struct ErrorsDocumentTests {
    @Test func `the page of errors tells what the golden files tell`() async throws {
        let document = ErrorsDocument(transcripts: try await transcripts()).text
        let file = Checkout.root.appending(path: "docs/ERRORS.md")
        if ErrorGolden.isUpdated { try Data(document.utf8).write(to: file) }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == document, "run make golden, then read the diff: \(written.differences(from: document))")
    }

    private func transcripts() async throws -> [ErrorTranscript] {
        var transcripts: [ErrorTranscript] = []
        for story in ErrorStory.all {
            if ErrorGolden.isUpdated, story.isPossible {
                transcripts.append(try await ErrorTranscripts.shared.told(story).transcript)
            } else {
                transcripts.append(try #require(ErrorTranscript(try ErrorGolden.text(story))))
            }
        }
        return transcripts
    }
}
