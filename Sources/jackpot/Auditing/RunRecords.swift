import Artifacts
import Lottery
import ModelRegistry

/// What the registry was told of a run, against what its folder says.
struct RunRecords {
    /// One line for each disagreement.
    let problems: [String]
    /// One line for what the registry was not told yet.
    let notes: [String]

    /// - Parameters:
    ///   - folder: the run's folder.
    ///   - receipts: what lies in it; nil where a receipt was changed.
    ///   - wrote: SHA-256 of every file that receipts name.
    ///   - registry: what the registry was told.
    /// - Throws: `RegistryError`.
    init(of folder: RunFolder, _ receipts: [Receipt]?, wrote: [String: String], _ registry: ModelRegistry) throws {
        let record: RunRecord
        do {
            record = try registry.run(folder.name)
        } catch RegistryError.unknownRun {
            problems = ["registry: run \(folder.name) is not in it"]
            notes = []
            return
        }
        guard let receipts else {
            (problems, notes) = ([], [])
            return
        }
        let known = try registry.artifacts(of: folder.name)
        let seals = try registry.seals(of: folder.name)
        let untold = receipts.filter { seals[$0.step] == nil }.map(\.step)
        problems =
            Self.differences(record, folder) + Self.differences(known, wrote, untold: untold, receipts)
            + receipts.filter { seals[$0.step]?.contains($0.seal) == false }.map {
                "registry: steps/\($0.step).json: another receipt than it was told of"
            }
        notes =
            untold.isEmpty
            ? []
            : ["run \(folder.name): the registry was not told of \(untold.joined(separator: ", ")): it was interrupted"]
    }

    /// Where the run's own row differs from its manifest.
    private static func differences(_ record: RunRecord, _ folder: RunFolder) -> [String] {
        // A manifest that cannot be read is among the folder's own problems.
        guard let manifest = try? folder.manifest() else { return [] }
        let facts: [(String, String?, String?)] = [
            ("run", manifest.run, record.run), ("country", manifest.country.text, record.country.text),
            ("draw", manifest.draw.description, record.draw.description), ("key", manifest.key, record.key),
            ("opened", Instant.text(manifest.openedAt), Instant.text(record.openedAt)),
            ("parent", manifest.parent, record.parent),
        ]
        return facts.filter { $0.1 != $0.2 }.map { name, inFolder, told in
            "registry: run \(record.run): \(name) is \(told ?? "nothing"), and \(inFolder ?? "nothing") in run.json"
        }
    }

    private static func differences(
        _ known: [String: String],
        _ wrote: [String: String],
        untold: [String],
        _ receipts: [Receipt]
    ) -> [String] {
        let changed = known.keys.sorted().filter { wrote[$0] != known[$0] }.map { file in
            "registry: \(file): \(wrote[file] == nil ? "in no receipt" : "another SHA-256 than in its receipt")"
        }
        let told = receipts.filter { !untold.contains($0.step) }.flatMap(\.wrote.keys)
        return changed
            + told.filter { known[$0] == nil }.sorted().map { "registry: \($0): not in it, though its step is" }
    }
}
