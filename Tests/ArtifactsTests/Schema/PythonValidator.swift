import Foundation
import TestSupport

/// Python's `jsonschema`, an implementation of JSON Schema that shares nothing with ours.
enum PythonValidator {
    static let isThere = OutsideProgram("python3").succeeds(["-c", "import jsonschema"])

    /// What it complains of: a document that does not fit, a document that still fits without one of its required
    /// keys, with an unknown key, or with a list where an object was; and a key of a schema that no document shows.
    static func complaints(documents: URL, schemas: URL) throws -> String {
        try OutsideProgram("python3").run(["-c", program, documents.path, schemas.path]).output
    }

    private static let program = """
        import copy, json, pathlib, sys
        from jsonschema import Draft202012Validator
        documents, schemas = (pathlib.Path(path) for path in sys.argv[1:])
        def objects(schema, value):
            if "oneOf" in schema:
                fitting = [s for s in schema["oneOf"] if Draft202012Validator(s).is_valid(value)]
                yield from objects(fitting[0], value)
            elif isinstance(value, dict) and "properties" in schema:
                yield schema, value
                for key, inner in value.items():
                    if key in schema["properties"]:
                        yield from objects(schema["properties"][key], inner)
            elif isinstance(value, list):
                for inner in value:
                    yield from objects(schema["items"], inner)
        for path in sorted(schemas.glob("*.json")):
            schema = json.loads(path.read_text())
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            document = json.loads((documents / path.name).read_text())
            for error in validator.iter_errors(document):
                print(path.name, error.json_path, error.message)
            for inner, value in objects(schema, document):
                missing = set(inner["properties"]) - set(value)
                if missing: print(path.name, "never shown:", missing)
                for key in inner["required"]:
                    kept = value.pop(key)
                    if validator.is_valid(document): print(path.name, "fits without", key)
                    value[key] = [[]]
                    if validator.is_valid(document): print(path.name, "takes any", key)
                    value[key] = kept
                if inner["additionalProperties"]: continue
                value["unheard-of"] = 1
                if validator.is_valid(document): print(path.name, "takes unknown keys in", inner["description"])
                del value["unheard-of"]
        """
}
