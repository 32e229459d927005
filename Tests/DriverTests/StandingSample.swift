import Foundation
import Lottery
import ModelRegistry
import TestSupport

@testable import jackpot

/// Countries as `jackpot status` and the metrics meet them.
enum StandingSample {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    /// Some time before now.
    static func ago(_ seconds: Double) -> Date { now.addingTimeInterval(-seconds) }

    /// A country in which all is well.
    static func country(
        _ name: String,
        jackpot: Int64 = 475_000_000,
        model: Int = 12,
        exitCodes: [Int32] = [0, 0]
    ) throws -> CountryStanding {
        CountryStanding(
            country: name,
            lastRun: try run(of: name, exitCodes: exitCodes),
            end: exitCodes.contains { $0 != 0 } ? .failed : .done,
            lastSuccess: ago(3 * 86_400),
            due: try due(name),
            model: CountryStanding.Model(version: model, registeredAt: ago(40 * 86_400)),
            evaluation: try Sample.evaluation(),
            lastRecommendation: try recommendation(of: name, jackpot: jackpot),
            outlook: Sample.rung(),
            pendingMessages: 0
        )
    }

    /// A country that never ran.
    static func untried(_ name: String) throws -> CountryStanding {
        CountryStanding(
            country: name,
            lastRun: nil,
            end: nil,
            lastSuccess: nil,
            due: try due(name, isDue: true),
            model: nil,
            evaluation: nil,
            lastRecommendation: nil,
            outlook: nil,
            pendingMessages: 0
        )
    }

    static func due(_ name: String, isDue: Bool = false, missed: Int = 0) throws -> CountryDue {
        CountryDue(
            country: name,
            timeZone: "Europe/Berlin",
            draw: Sample.draw,
            isDue: isDue,
            since: ago(86_400),
            until: now.addingTimeInterval(86_400),
            missed: (0..<missed).map { Sample.draw.advanced(by: -7 * ($0 + 1)) },
            problem: nil
        )
    }

    private static func run(of name: String, exitCodes: [Int32]) throws -> RunRecord {
        let steps = try exitCodes.enumerated().map { number, code in
            try step(["validate", "train"][number], exitCode: code)
        }
        return try decoded(
            RunRecord.self,
            [
                "run": "20270112T000000Z-0000", "country": name, "draw": "2026-11-25",
                "openedAt": ago(3 * 86_400 + 60).timeIntervalSinceReferenceDate, "key": Sample.digest,
                "folder": "\(name)/2026-11-25/20270112T000000Z-0000", "steps": steps,
            ]
        )
    }

    private static func step(_ name: String, exitCode: Int32) throws -> [String: Any] {
        [
            "step": name, "attempt": 1, "exitStatus": exitCode, "program": "test", "milliseconds": 1_250,
            "outcome": exitCode == 0 ? "done" : "tickets: week 2026-W40 has -5 tickets, which no lottery sells",
            "startedAt": ago(3 * 86_400 + 2).timeIntervalSinceReferenceDate,
            "finishedAt": ago(3 * 86_400).timeIntervalSinceReferenceDate,
        ]
    }

    private static func recommendation(of name: String, jackpot: Int64) throws -> StoredRecommendation {
        try decoded(
            StoredRecommendation.self,
            [
                "run": "20270112T000000Z-0000", "country": name, "draw": "2026-11-25", "status": "feasible",
                "jackpot": Double(jackpot) / 100, "currency": "EUR", "model": "\(name) 12", "sha256": Sample.digest,
                "at": ago(3 * 86_400).timeIntervalSinceReferenceDate,
            ]
        )
    }

    private static func decoded<Value: Decodable>(_ type: Value.Type, _ content: [String: Any]) throws -> Value {
        try JSONDecoder().decode(type, from: try JSONSerialization.data(withJSONObject: content))
    }
}
