import Bounds
import Foundation
import Lottery
import ModelRegistry

/// Times the registry: models registered one after another, each of which comes into force, and the champion looked up.
///
/// usage: Registry FOLDER; prints the medians in milliseconds as JSON.
@main
struct Registry {
    /// How many models a country of one model a week has after four years.
    private static let models = 200

    static func main() throws {
        let registry = try ModelRegistry.open(URL(filePath: CommandLine.arguments[1]))
        let sample = try Sample()
        var champion: RunManifest.Champion?
        var registering: [Double] = []
        for number in 0..<models {
            let candidate = sample.candidate("run \(number)", champion: champion)
            try registry.insert(candidate.run)
            let registration = try milliseconds(&registering) {
                try registry.register(candidate, by: "benchmark", at: sample.instant)
            }
            precondition(registration.outcome == .promoted, "a model was not promoted: \(registration.explanation)")
            champion = .init(version: registration.version, modelSHA256: registration.modelSHA256)
        }
        var lookingUp: [Double] = []
        for _ in 0..<models {
            let found = try milliseconds(&lookingUp) { try registry.champion(of: sample.country) }
            precondition(found?.version == champion?.version, "another champion than the last one registered")
        }
        let figures = ["register": median(registering), "champion": median(lookingUp)]
        FileHandle.standardOutput.answer(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
    }

    private static func milliseconds<Answer>(_ figures: inout [Double], _ work: () throws -> Answer) rethrows -> Answer
    {
        let start = ContinuousClock.now
        defer { figures.append((ContinuousClock.now - start) / .milliseconds(1)) }
        return try work()
    }

    private static func median(_ figures: [Double]) -> Double { figures.sorted()[figures.count / 2] }
}

/// Models of one country that every gate passes.
private struct Sample {
    let country: CountryName
    let instant = Date(timeIntervalSince1970: 1_795_225_441)
    private let week = ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_782))
    private let digest = String(repeating: "ab", count: 32)

    init() throws { country = try CountryName("nowhere") }

    /// A model of a usual size, 30 kB, whose bytes differ from run to run.
    func candidate(_ run: String, champion: RunManifest.Champion?) -> Candidate {
        Candidate(
            run: manifest(run, champion),
            model: Data(run.utf8) + Data(repeating: 0x20, count: 30_000),
            card: card,
            evaluation: evaluation,
            approval: .automatic
        )
    }

    private func manifest(_ run: String, _ champion: RunManifest.Champion?) -> RunManifest {
        let file = RunManifest.PinnedFile(path: "file", sha256: digest, bytes: 1)
        return RunManifest(
            run: run,
            country: country,
            draw: week.day(.wednesday),
            asOf: week.monday,
            asOfSource: "today",
            openedAt: instant,
            parent: nil,
            configuration: file,
            salesData: file,
            plannedData: nil,
            pointerVerified: nil,
            code: RunManifest.Code(commit: nil, isDirty: false),
            image: nil,
            libraries: [:],
            champion: champion,
            key: digest
        )
    }

    private var card: ModelCard {
        ModelCard(
            country: country,
            family: .core,
            members: [.core],
            reason: "",
            candidates: [],
            periods: 260,
            firstPeriod: .week(week),
            lastPeriod: .week(week),
            coefficients: [],
            jackpotEffect: JackpotEffect(elasticity: nil, standardError: nil, isIdentified: false, explanation: ""),
            jackpotSupport: nil,
            monotoneMargin: nil,
            residualDeviation: 0.1,
            seed: 1,
            limits: []
        )
    }

    private var evaluation: Evaluation {
        let score = ForecastScore(
            model: "core",
            wape: 0.1,
            mase52: nil,
            rmsse52: nil,
            bias: 0,
            pinball: nil,
            coverage80: nil,
            coverage95: nil
        )
        return Evaluation(
            country: country,
            origins: 24,
            firstPeriod: .week(week),
            lastPeriod: .week(week),
            challenger: score,
            champion: nil,
            baselines: [],
            verdict: GateVerdict(checks: [.atMost(0.5, "WAPE", 0.1)])
        )
    }
}
