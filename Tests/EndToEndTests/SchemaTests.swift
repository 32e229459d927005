import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
    private static let validator = """
        import json, pathlib, sys
        import jsonschema
        schemas, run = map(pathlib.Path, sys.argv[1:])
        checked = 0
        for artifact in sorted(run.rglob("*.json")):
            document = json.loads(artifact.read_text())
            name = document["schema"].split("/")[0]
            schema = json.loads((schemas / f"{name}.json").read_text())
            jsonschema.Draft202012Validator(schema).validate(document)
            checked += 1
        print(checked)
        """

    private static var hasValidator: Bool { (try? python(["-c", "import jsonschema"]).status) == 0 }

    private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    @Test(.enabled(if: hasValidator, "needs Python's jsonschema"))
    func `every JSON artifact of a run follows its schema, as an independent validator sees it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let schemas = Checkout.root.appending(path: "pipeline/schemas").path
            let result = try Self.python(["-c", Self.validator, schemas, folder.appending(path: run).path])
            #expect(result.status == 0, "\(result.output)")
            #expect((Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) >= 17)
        }
    }
}
