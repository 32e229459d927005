import Foundation
import TestSupport
import Testing

@Suite struct ReproduceTests {
    @Test func `a run is repeated to the byte, and the first difference is named where it is not`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            try workspace.commit("one")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let before = workspace.files(below: ".").filter { !$0.hasPrefix(".git/") }
            let same = try workspace.jackpot("reproduce", run)
            #expect(same.status == 0, "\(same.output + same.errors)")
            #expect(same.output.contains("files are the same to the byte"))
            #expect(
                same.output.contains("repeated validate, train, evaluate, register, optimize, by the programs at hand")
            )
            #expect(workspace.files(below: ".").filter { !$0.hasPrefix(".git/") } == before)

            try workspace.edit(
                "\(run)/recommendation.json",
                replacing: "\"status\" : \"feasible\"",
                with: "\"status\" : \"infeasible\""
            )
            let changed = try workspace.jackpot("reproduce", run)
            #expect(changed.status == 2, "\(changed.errors)")
            #expect(
                changed.output.contains(
                    "first recommendation.json, step optimize: key status: infeasible in the run, feasible repeated"
                ),
                "\(changed.output)"
            )
            try workspace.setCash("1000", of: "aland")
            try workspace.edit(
                "\(run)/recommendation.json",
                replacing: "\"status\" : \"infeasible\"",
                with: "\"status\" : \"feasible\""
            )
            let poorer = try workspace.jackpot("reproduce", run, "--json")
            #expect(poorer.status == 2)
            #expect(
                poorer.output.contains("\"secretsReadAgain\" : [\n    \"aland/available_cash\"\n  ]"),
                "\(poorer.output)"
            )
        }
    }

    @Test func `a signal ends the step that repeats a run, before the driver ends`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let first = try RunningDriver(["run", "--country", "aland"], in: workspace)
            _ = try #require(gate.waitsForStep())
            try gate.open()
            #expect(first.end().status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let driver = try RunningDriver(["reproduce", run, "--with-present-code"], in: workspace)
            let step = try #require(gate.waitsForStep())
            driver.send(SIGTERM)
            let (status, errors) = driver.end()
            #expect(status == 130, "\(errors)")
            #expect(errors.contains("stopping the step that runs"))
            let isGone = kill(step, 0) == -1 && errno == ESRCH
            #expect(isGone)
        }
    }

    @Test func `a run of an earlier commit is repeated by that commit's programs, on data from its history`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            let first = try workspace.commit("one")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            try workspace.edit("data/planned.csv", replacing: "aland", with: "elsewhere")
            try workspace.commit("two")

            let builder = try workspace.fakeSwift()
            let result = try Program(name: "jackpot")(["reproduce", run], in: folder, environment: builder)
            #expect(result.status == 0, "\(result.output + result.errors)")
            #expect(result.output.contains("by programs built from the run's commit \(first.prefix(12))"))
            // The builder wrote down what it was asked for, and which commit lay there.
            let log = try workspace.text(".build-reproduce/\(first)/build.log")
            #expect(log.contains("build -c release"))
            #expect(log.contains("at \(first)"))

            let again = try Program(name: "jackpot")(["reproduce", run], in: folder)
            #expect(again.status == 0, "\(again.errors)")
            #expect(!again.errors.contains("building"))
        }
    }

    @Test func `what git says against a checkout stands in the log that is named`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            let first = try workspace.commit("one")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            try workspace.edit("data/planned.csv", replacing: "aland", with: "elsewhere")
            try workspace.commit("two")
            try workspace.write("in the way\n", to: ".build-reproduce/\(first)/source/file")
            let result = try workspace.jackpot("reproduce", run)
            #expect(result.status == 1, "\(result.errors)")
            let log = ".build-reproduce/\(first)/build.log"
            #expect(result.errors.contains(log), "\(result.errors)")
            #expect(try workspace.text(log).contains("already exists"))
        }
    }

    @Test func `a run whose code or data are nowhere kept says so`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let unknown = try workspace.jackpot("reproduce", run)
            #expect(unknown.status == 66)
            #expect(unknown.errors.contains("--with-present-code"))
            #expect(try workspace.jackpot("reproduce", run, "--with-present-code").status == 0)
            try workspace.edit("data/planned.csv", replacing: "aland", with: "elsewhere")
            let gone = try workspace.jackpot("reproduce", run, "--with-present-code")
            #expect(gone.status == 66)
            #expect(gone.errors.contains("no version of"))
            #expect(gone.errors.contains("planned.csv"))
        }
    }
}

extension Workspace {
    /// Commits everything but secrets and what the pipeline leaves, and answers the commit.
    @discardableResult
    fileprivate func commit(_ message: String) throws -> String {
        let script = """
            git init -q 2>/dev/null; mkdir -p .git/info
            printf '.secrets/\\nruns/\\nregistry/\\noutbox/\\n.capture-*\\nbin/\\n' > .git/info/exclude
            git add -A && git -c user.name=tester -c user.email=tester@localhost commit -qm '\(message)' && git rev-parse HEAD
            """
        let result = try Program(name: "/bin/bash")(["-c", script], in: folder)
        guard result.status == 0 else { throw CommitError(reason: result.errors) }
        return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A program `swift` that puts the programs at hand where a build would, and says which commit it found.
    fileprivate func fakeSwift() throws -> [String: String] {
        let bin = folder.appending(path: "bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        let script = """
            #!/bin/bash
            echo "$@"; echo "at $(git -C "$5" rev-parse HEAD)"; git -C "$5" diff --quiet HEAD || exit 1
            mkdir -p "$7/release"; for program in "$PROGRAMS"/jackpot*; do
                [ -f "$program" ] && [ -x "$program" ] && ln -s "$program" "$7/release/"; done; exit 0
            """
        let file = bin.appending(path: "swift")
        try Data((script + "\n").utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return ["PATH": "\(bin.path):\(path)", "PROGRAMS": Program.folder.path]
    }

    private struct CommitError: Error {
        let reason: String
    }
}
