import Foundation
import TestSupport
import Testing

@Suite struct DriverLogTests {
    /// The lines of a run's driver log.
    private func lines(_ workspace: Workspace) throws -> [[String: String]] {
        let file = try #require(workspace.files(below: "runs").first { $0.hasSuffix("logs/driver.jsonl") })
        return try workspace.text("runs/\(file)").split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        }
    }

    @Test func `the driver's own log tells each step with run, country and step, and the lock it waited for`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let holder = try RunningDriver(["run"], in: workspace)
            _ = try #require(gate.waitsForStep())
            let next = try RunningDriver(["run", "--on-busy", "supersede"], in: workspace)
            _ = holder.end()
            _ = try #require(gate.waitsForStep())
            try gate.open()
            #expect(next.end().status == 0)
            let lines = try lines(workspace)
            let told = lines.map { "\($0["level"] ?? "") \($0["message"] ?? "")" }
            #expect(
                told == [
                    "info run opened", "info step started", "warning interrupted", "error step ended",
                    "warning lock holder asked to stop", "info run resumed", "info step started", "info step ended",
                ]
            )
            let run = try #require(workspace.runs(of: "aland").first)
            #expect(lines.allSatisfy { $0["country"] == "aland" && $0["run"].map { run.hasSuffix($0) } == true })
            #expect(lines.allSatisfy { $0["time"]?.hasSuffix("Z") == true })
            #expect(lines.filter { $0["message"]?.hasPrefix("step") == true }.allSatisfy { $0["step"] == "wait" })
            #expect(lines[3]["outcome"] == "interrupted" && lines[7]["exit_code"] == "0")
        }
    }

    @Test func `each failed attempt is told with its log, on standard error and in the driver's log`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let lines =
                "echo x >> tries; [ $(wc -l < tries) -lt 3 ] && { echo trouble; exit 75; }\ncp -r stock/. \"$2\"\n"
            try workspace.writeSmallPipeline(step: "copy", lines: lines)
            try workspace.edit(
                "pipeline/weekly.yaml",
                replacing: "steps:",
                with: "retries: {soon: {attempts: 3, wait: 0s}}\nsteps:"
            )
            try workspace.edit(
                "pipeline/weekly.yaml",
                replacing: "[report], timeout",
                with: "[report], retry: soon, timeout"
            )
            let result = try workspace.jackpot("run")
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.errors.contains("aland: copy: try 2 of 3 in 0 s: exit code 75: temporary: try again\n"))
            #expect(result.errors.contains("/logs/copy.2.stderr\n"))
            let retries = try self.lines(workspace).filter { $0["message"]?.contains("another attempt") == true }
            #expect(retries.map { $0["log"] } == ["copy.stderr", "copy.2.stderr"])
            let run = try #require(workspace.runs(of: "aland").first)
            for log in ["copy.stderr", "copy.2.stderr"] {
                #expect(try workspace.text("\(run)/logs/\(log)") == "trouble\n")
            }
        }
    }
}
