import Artifacts
import Foundation
import Lottery

/// How the files of a run were made: the predicate https://slsa.dev/provenance/v1.
struct SLSAProvenance: Encodable, Sendable {
    /// What was asked for, and everything that went in.
    struct BuildDefinition: Encodable, Sendable {
        let buildType: String
        /// What whoever started the run chose.
        let externalParameters: [String: String]
        /// What followed from that.
        let internalParameters: [String: String]
        let resolvedDependencies: [InTotoStatement.Resource]
    }

    /// What made it, and when.
    struct RunDetails: Encodable, Sendable {
        let builder: Builder
        let metadata: Metadata
        /// The receipts, each with the seal that proves it.
        let byproducts: [InTotoStatement.Resource]
    }

    /// Who answers for the making.
    struct Builder: Encodable, Sendable {
        let id: String
        let version: [String: String]
    }

    /// The making itself.
    struct Metadata: Encodable, Sendable {
        let invocationId: String
        let startedOn: Date
        let finishedOn: Date
    }

    let buildDefinition: BuildDefinition
    let runDetails: RunDetails

    init(_ manifest: RunManifest, receipts: [Receipt]) {
        buildDefinition = BuildDefinition(
            buildType: "urn:jackpot:weekly-run:1",
            externalParameters: [
                "country": manifest.country.text, "draw": manifest.draw.description,
                "asOf": manifest.asOf.description, "asOfSource": manifest.asOfSource,
            ].merging(manifest.parent.map { ["parent": $0] } ?? [:]) { one, _ in one },
            internalParameters: Dictionary(receipts.map { ("exit of \($0.step)", String($0.exitStatus.rawValue)) }) {
                $1
            },
            resolvedDependencies: Self.dependencies(manifest)
        )
        let builds = receipts.map { ($0.step, $0.program) }
        runDetails = RunDetails(
            builder: Builder(id: "urn:jackpot:driver", version: Dictionary(builds) { $1 }),
            metadata: Metadata(
                invocationId: manifest.run,
                startedOn: manifest.openedAt,
                finishedOn: receipts.map(\.finishedAt).max() ?? manifest.openedAt
            ),
            byproducts: receipts.map { receipt in
                let file = "steps/\(receipt.step)\(receipt.isDone ? "" : ".failed").json"
                return InTotoStatement.Resource(name: "\(file), without its seal", digest: ["sha256": receipt.seal])
            }
        )
    }

    private static func dependencies(_ manifest: RunManifest) -> [InTotoStatement.Resource] {
        let files =
            [("config", manifest.configuration), ("sales data", manifest.salesData)]
            + (manifest.plannedData.map { [("planned data", $0)] } ?? [])
        return files.map { role, file in
            InTotoStatement.Resource(name: "\(role): \(file.path)", digest: ["sha256": file.sha256])
        } + [champion(manifest), code(manifest), image(manifest)].compactMap(\.self)
    }

    private static func champion(_ manifest: RunManifest) -> InTotoStatement.Resource? {
        manifest.champion.map { champion in
            let name = "model in force: \(manifest.country) \(champion.version)"
            return InTotoStatement.Resource(name: name, digest: ["sha256": champion.modelSHA256])
        }
    }

    /// A commit says nothing about a working tree that differs from it.
    private static func code(_ manifest: RunManifest) -> InTotoStatement.Resource? {
        manifest.code.commit.map { commit in
            let name = manifest.code.isDirty ? "source code, changed beside this commit" : "source code"
            return InTotoStatement.Resource(name: name, digest: ["gitCommit": commit])
        }
    }

    private static func image(_ manifest: RunManifest) -> InTotoStatement.Resource? {
        guard let image = manifest.image, let digest = image.digest?.split(separator: ":").last else { return nil }
        return InTotoStatement.Resource(name: "image \(image.tag)", digest: ["sha256": String(digest)])
    }
}
