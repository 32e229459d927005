import Artifacts
import Foundation
import Pipelines
import StepKit

/// Which builds of the step programs would run.
struct PinnedPrograms: Hashable, Sendable {
    private let facts: [String: [String: String]]

    /// Looks at the program file of every step.
    ///
    /// - Throws: `ArtifactError` for a `build.json` that cannot be understood.
    init(of pipeline: Pipeline, found finder: ProgramFinder, _ world: World) throws {
        var facts: [String: [String: String]] = [:]
        for step in pipeline.programSteps {
            guard let name = step.program.first, let path = finder.path(of: name) else { continue }
            let build = try BuildIdentity.identity(
                ofProgram: URL(filePath: path).resolvingSymlinksInPath(),
                buildFile: world.environment["JACKPOT_BUILD_FILE"]
            )
            facts[step.name] = Self.facts(of: build, program: [name] + step.program.dropFirst())
        }
        self.facts = facts
    }

    /// The program of a step with its arguments and build, its libraries and its image; empty for a program that is not
    /// there.
    func facts(of step: PipelineStep) -> [String: String] { facts[step.name] ?? [:] }

    private static func facts(of build: BuildIdentity, program: [String]) -> [String: String] {
        var facts = ["program": (program + [build.text]).joined(separator: " ")]
        facts["libraries"] = build.libraries.map { libraries in
            let lines = libraries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
            return Checksum.sha256(Data(lines.joined().utf8))
        }
        facts["image"] = build.imageDigest
        return facts
    }
}
