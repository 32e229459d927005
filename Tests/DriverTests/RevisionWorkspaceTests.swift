import Foundation
import Testing

@testable import jackpot

@Suite struct RevisionWorkspaceTests {
    @Test func `each revision has a folder of its own, and data that are nowhere are laid out nowhere`() throws {
        let fixture = try OpeningFixture()
        let root = fixture.workspace.root
        let git = GitCommand(folder: root)
        let name = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
        for arguments in [["init", "--quiet"], ["add", "configs"], name + ["commit", "--quiet", "-m", "test"]] {
            _ = try #require(git.command(arguments).output())
        }
        try FileManager.default.removeItem(at: root.appending(path: "data"))
        let revision = try GitRevision("HEAD", in: root)
        let scratch = root.appending(path: "scratch", directoryHint: .isDirectory)
        let past = RevisionWorkspace(revision, of: fixture.workspace, in: scratch)
        let present = try CountryFile.named(["aland"], in: fixture.workspace)[0]
        let config = try #require(try past.config(like: present))
        #expect(config.url.path.contains("/scratch/revision/\(revision.commit)/"))
        // Links count, too.
        let laid = try FileManager.default.subpathsOfDirectory(atPath: scratch.path)
        #expect(laid.contains { $0.hasSuffix("/configs/aland.yaml") })
        #expect(!laid.contains { $0.contains("/data/") })
    }
}
