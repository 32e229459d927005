import Foundation
import FoundationXML
import TestSupport
import Testing

@Suite struct GateTests {
    /// Runs the gate with an environment of its own; its temporary files go where a test can look for them.
    private func gate(_ workspace: Workspace, _ arguments: String...) throws -> Program.Result {
        let temporary = workspace.folder.appending(path: "temporary")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let environment = [
            "TMPDIR": temporary.path,
            "GITHUB_STEP_SUMMARY": workspace.folder.appending(path: "summary.md").path,
        ]
        return try Program(name: "jackpot")(["gate"] + arguments, in: workspace.folder, environment: environment)
    }

    private func countries(_ output: String) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        #expect(document?["schema"] as? String == "gate/1")
        return try #require(document?["countries"] as? [[String: Any]])
    }

    @Test func `a model that passes is told to people, to machines and to the job's page, and leaves no trace`() throws
    {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            try workspace.write("# Before\n", to: "summary.md")
            let before = try workspace.contents(of: ["runs", "registry", "outbox"])
            let result = try gate(workspace, "--junit", "gate.xml")
            #expect(result.status == 0, "\(result.output)\(result.errors)")
            #expect(result.output.hasPrefix("# Gate passed: 1 passed\n"))
            #expect(result.output.contains(/\| aland \| 2026-01-10 \| passed \| core \| .* \| version 1 \|/))
            #expect(try workspace.text("summary.md") == "# Before\n" + result.output)
            let suites = try JUnitOutline(Data(contentsOf: folder.appending(path: "gate.xml")))
            #expect(suites.names == ["workspace", "aland"])
            #expect(
                suites.cases.prefix(6) == ["pipeline/weekly.yaml", "check", "open", "validate", "train", "evaluate"]
            )
            #expect(suites.cases.contains("WAPE over champion"))
            #expect(suites.problems == [])
            #expect(try workspace.contents(of: ["runs", "registry", "outbox"]) == before)
            #expect(workspace.files(below: "temporary") == [])
        }
    }

    @Test
    func `a wrong config, missing data and thresholds out of reach are told beside each other, the worst by its code`()
        throws
    {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "carpania", "florin"])
            try workspace.edit("configs/aland.yaml", replacing: "charity:", with: "charty:")
            try workspace.edit("configs/carpania.yaml", replacing: "lottery_sales.csv.gz", with: "missing.csv")
            let strict =
                try workspace.text("configs/florin.yaml") + "gate: {max-wape: 0.0001}\nforecast: {origins: 8}\n"
            try workspace.write(strict, to: "configs/florin.yaml")
            let result = try gate(workspace, "--json", "--junit", "gate.xml")
            #expect(result.status == 78)
            let ends = try countries(result.output).map { "\($0["country"] ?? "") \($0["end"] ?? "")" }
            #expect(ends == ["aland not-judged", "carpania not-judged", "florin refused"])
            let suites = try JUnitOutline(Data(contentsOf: folder.appending(path: "gate.xml")))
            #expect(suites.problems == ["error check", "error open", "failure WAPE"])
            #expect(try workspace.text("summary.md").contains("charty"))
            #expect(workspace.files(below: "registry") == [])
            #expect(workspace.files(below: "runs") == [])
            #expect(try gate(workspace, "--country", "carpania").status == 66)
            let scratch = try gate(workspace, "--country", "florin", "--scratch", "scratch")
            #expect(scratch.status == 2)
            #expect(scratch.output.contains("**missed**"))
            #expect(workspace.files(below: "scratch/runs").contains { $0.hasSuffix("/evaluation.json") })
        }
    }

    @Test func `a model is held against that of a git revision's config, which is made only where it differs`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "carpania"])
            for country in ["aland", "carpania"] {
                // Fewer origins are sooner judged.
                let config = try workspace.text("configs/\(country).yaml") + "forecast: {origins: 12}\n"
                try workspace.write(config, to: "configs/\(country).yaml")
            }
            try workspace.commit()
            try workspace.edit("configs/aland.yaml", replacing: "origins: 12", with: "origins: 12, age-half-life: 4")
            try workspace.writeCopies(of: "carpania", named: ["newland"])
            let result = try gate(workspace, "--against", "HEAD", "--json", "--scratch", "scratch")
            #expect(result.status == 2, "\(result.errors)")
            let judged = try countries(result.output)
            #expect(judged.map { $0["end"] as? String } == ["refused", "passed", "passed"])
            let rivals = judged.map { ($0["judgement"] as? [String: Any])?["rival"] as? [String: Any] }
            #expect(rivals[2]?["absence"] as? String == "it has no configs/newland.yaml")
            let own = (judged[1]["judgement"] as? [String: Any])?["wape"] as? Double
            #expect(own == rivals[1]?["wape"] as? Double)
            let runs = workspace.files(below: "scratch/runs").filter { $0.hasSuffix("/run.json") }
            #expect(runs.map { $0.split(separator: "/")[0] } == ["aland", "aland", "carpania", "newland"])
            // Each revision has a folder of its own, named by its commit.
            let revisions = Set(workspace.files(below: "scratch/revision").map { $0.prefix { $0 != "/" } })
            #expect(revisions.count == 1 && revisions.first?.count == 40)
        }
    }
}

extension Workspace {
    /// Every file below some folders, with its bytes.
    fileprivate func contents(of folders: [String]) throws -> [String: Data] {
        let names = folders.flatMap { folder in files(below: folder).map { "\(folder)/\($0)" } }
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
        )
    }

    /// Makes the workspace a git repository with one commit.
    fileprivate func commit() throws {
        let name = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
        for arguments in [
            ["init", "--quiet"], ["add", "configs", "data"], name + ["commit", "--quiet", "-m", "test"],
        ] {
            let result = try OutsideProgram("git").run(["-C", folder.path] + arguments)
            #expect(result.status == 0, "\(result.output)")
        }
    }
}

/// What a reader of XML finds in a JUnit report; throws where it is not well-formed or counts wrongly.
private final class JUnitOutline: NSObject, XMLParserDelegate {
    private(set) var names: [String] = []
    private(set) var cases: [String] = []
    /// What went wrong with which case.
    private(set) var problems: [String] = []
    private var counted = 0

    init(_ document: Data) throws {
        super.init()
        let parser = XMLParser(data: document)
        parser.delegate = self
        guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
        #expect(counted == 2 * cases.count)
    }

    func parser(
        _ parser: XMLParser,
        didStartElement elementName: String,
        namespaceURI: String?,
        qualifiedName qName: String?,
        attributes attributeDict: [String: String]
    ) {
        switch elementName {
        case "testsuites": counted += Int(attributeDict["tests"] ?? "") ?? 0
        case "testsuite":
            names.append(attributeDict["name"] ?? "")
            counted += Int(attributeDict["tests"] ?? "") ?? 0
        case "testcase": cases.append(attributeDict["name"] ?? "")
        case "failure", "error": problems.append("\(elementName) \(cases.last ?? "")")
        default: break
        }
    }
}
