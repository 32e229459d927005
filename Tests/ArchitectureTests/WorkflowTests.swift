import Foundation
import TestSupport
import Testing
import Yams

@Suite struct WorkflowTests {
    private static let validator = OutsideProgram("check-jsonschema")
    private static let names = ["ci", "weekly"]

    private func file(_ name: String) -> URL {
        Checkout.root.appending(path: ".github/workflows/\(name).yml")
    }

    private func document(_ url: URL) throws -> Node {
        try #require(try Yams.compose(yaml: String(contentsOf: url, encoding: .utf8)))
    }

    private func jobs(_ name: String) throws -> [(name: String, job: Node)] {
        let jobs = try #require(try document(file(name))["jobs"]?.mapping)
        return try jobs.map { (try #require($0.key.string), $0.value) }
    }

    private func steps(_ name: String) throws -> [Node] {
        try jobs(name).flatMap { try #require($0.job["steps"]?.sequence) }
    }

    @Test func `these are the workflows`() throws {
        let folder = Checkout.root.appending(path: ".github/workflows")
        let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(found == Self.names.map { "\($0).yml" })
    }

    @Test(
        .enabled(if: validator.succeeds(["--version"]), "needs check-jsonschema: pip install check-jsonschema"),
        arguments: names
    )
    func `a workflow follows the schema of workflows`(name: String) throws {
        let arguments = ["--builtin-schema", "vendor.github-workflows", file(name).path]
        let result = try Self.validator.run(arguments)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(arguments: names)
    func `a workflow may only read, and each job ends in time`(name: String) throws {
        let workflow = try document(file(name))
        #expect(workflow["permissions"] == ["contents": "read"])
        #expect(workflow["name"]?.string == name)
        #expect(workflow["on"] != nil)
        for (job, content) in try jobs(name) {
            #expect(content["runs-on"] != nil, "\(job)")
            #expect(content["permissions"] == nil, "\(job)")
            #expect((1...360).contains(content["timeout-minutes"]?.int ?? 0), "\(job)")
        }
    }

    @Test(arguments: names)
    func `a step either runs a command or uses an action of the engine's maker, of one version`(name: String) throws {
        let allowed: Set = ["name", "if", "uses", "with", "run", "env"]
        let steps = try steps(name)
        #expect(!steps.isEmpty)
        for step in steps {
            let keys = try #require(step.mapping).keys.compactMap(\.string)
            #expect(allowed.isSuperset(of: keys), "\(keys)")
            #expect((step["uses"] == nil) != (step["run"] == nil), "\(keys)")
            if let action = step["uses"]?.string { #expect(action.wholeMatch(of: /actions\/[a-z-]+@v[0-9]+/) != nil) }
        }
    }

    @Test(arguments: names)
    func `what comes from outside reaches commands through the environment, never as their text`(name: String) throws {
        let text = try String(contentsOf: file(name), encoding: .utf8)
        #expect(!text.contains("://"))
        for step in try steps(name) {
            let command = step["run"]?.string ?? ""
            #expect(!command.contains("${{"), "\(command)")
            #expect(command.firstMatch(of: /set -x|printenv|\benv\b|JACKPOT_SECRETS/) == nil, "\(command)")
        }
    }

    @Test(arguments: names)
    func `what a step runs is there`(name: String) throws {
        for step in try steps(name) {
            for script in (step["run"]?.string ?? "").matches(of: /\.ci\/[a-z-]+/) {
                #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: String(script.0)).path))
            }
        }
    }

    @Test func `secrets are given to the run alone`() throws {
        let given = try Self.names.flatMap(steps).filter { try Yams.serialize(node: $0).contains("secrets.") }
        #expect(given.count == 1)
        #expect(given.first?["run"]?.string?.contains("jackpot run --secrets 'command:bash .ci/secret'") == true)
    }

    @Test func `the week starts when the pipeline file says`() throws {
        let pipeline = try document(Checkout.root.appending(path: "pipeline/weekly.yaml"))
        let starts = try #require(try document(file("weekly"))["on"]?["schedule"]?.sequence)
        #expect(starts.map { $0["cron"]?.string } == [pipeline["schedule"]?["cron"]?.string])
        // The engine knows no other time zone.
        #expect(pipeline["schedule"]?["timezone"]?.string == "UTC")
    }

    @Test func `the gate is asked after the tests, and its answers are kept whatever it says`() throws {
        let steps = try steps("ci")
        let commands = steps.map { $0["run"]?.string ?? "" }
        let test = try #require(commands.firstIndex { $0.contains(".ci/run") })
        let gate = try #require(commands.firstIndex { $0.contains("jackpot gate") && $0.contains("--junit gate.xml") })
        let upload = try #require(steps.firstIndex { $0["uses"]?.string?.contains("upload-artifact") == true })
        #expect(test < gate && gate < upload)
        #expect(steps[upload]["if"]?.string == "${{ !cancelled() }}")
        #expect(steps[upload]["with"]?["path"]?.string?.contains("gate.xml") == true)
    }

    private static let secrets = "aland/available_cash=30000000\nwebhook=x=y z\nkey=abc=\n"

    @Test(arguments: [
        ("aland/available_cash", "30000000\n"), ("webhook", "x=y z\n"), ("key", "abc=\n"), ("aland", nil),
        ("30000000", nil),
    ])
    func `a secret of the environment is found by its whole name`(name: String, value: String?) throws {
        let script = Checkout.root.appending(path: ".ci/secret").path
        let result = try OutsideProgram("env").run(["JACKPOT_SECRETS=\(Self.secrets)", "bash", script, name])
        #expect((result.status == 0) == (value != nil))
        #expect(result.output == value ?? "secret: JACKPOT_SECRETS has no line for \(name)\n")
    }
}
