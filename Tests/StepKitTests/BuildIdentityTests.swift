import Foundation
import StepKit
import TestSupport
import Testing

@Suite struct BuildIdentityTests {
    /// The build of a program beside a `build.json` that is so many seconds older.
    private func build(
        _ facts: String,
        older seconds: Double = -1,
        program: String = "program"
    ) throws -> BuildIdentity {
        try withTemporaryFolder { folder in
            let (file, build) = (folder.appending(path: "program"), folder.appending(path: "build.json"))
            try Data(program.utf8).write(to: file)
            try Data("{\"schema\": \"build/1\", \"version\": \"0.1.0\", \(facts)}".utf8).write(to: build)
            let built = Date(timeIntervalSince1970: 1_800_000_000)
            let files = FileManager.default
            try files.setAttributes([.modificationDate: built], ofItemAtPath: file.path)
            try files.setAttributes([.modificationDate: built - seconds], ofItemAtPath: build.path)
            return try BuildIdentity.identity(ofProgram: file, buildFile: nil)
        }
    }

    /// The same in words.
    private func identity(_ facts: String, older seconds: Double = -1, program: String = "program") throws -> String {
        try build(facts, older: seconds, program: program).text
    }

    @Test func `a clean commit stands for the program, whatever its file`() throws {
        let clean = "\"commit\": \"0123456789abcdef\", \"isDirty\": false"
        #expect(try identity(clean) == "0.1.0 (commit 0123456789ab)")
        #expect(try identity(clean, program: "another program") == identity(clean))
    }

    @Test(
        arguments: [
            ("\"commit\": \"0123456789abcdef\", \"isDirty\": true", -1),
            ("\"commit\": \"0123456789abcdef\", \"isDirty\": false", 1),
            ("\"commit\": \"unknown\", \"isDirty\": false", -1),
            ("\"isDirty\": false", -1),
        ]
    )
    func `changes, an older build file or no commit leave builds to be told apart by their files`(
        facts: String,
        older: Double
    ) throws {
        #expect(try identity(facts, older: older).contains("development build 7-1800000000.0"))
        #expect(try identity(facts, older: older) != identity(facts, older: older, program: "another program"))
    }

    @Test func `what is not known to be the commit's code is not told as such`() throws {
        let clean = "\"commit\": \"0123456789abcdef\", \"isDirty\": false"
        #expect(try build(clean).isDirty == false)
        let newer = try build(clean, older: 1)
        #expect(newer.commit == "0123456789abcdef" && newer.isDirty == true)
        #expect(newer.text == "0.1.0 (commit 0123456789ab with changes, development build 7-1800000000.0)")
        #expect(try build("\"commit\": \"unknown\", \"isDirty\": false").commit == nil)
    }
}
