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

    @Test(.enabled(if: OutsideProgram("python3").succeeds(["-c", "import jsonschema"]), "needs Python's jsonschema"))
    func `every JSON artifact of a run follows its schema, as an independent validator sees it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let schemas = Checkout.root.appending(path: "pipeline/schemas").path
            let result = try OutsideProgram("python3").run([
                "-c", Self.validator, schemas, folder.appending(path: run).path,
            ])
            #expect(result.status == 0, "\(result.output)")
            #expect((Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) >= 18)
        }
    }
}
