import Foundation
import JackpotOptimization
import Lottery

/// A year of weekly draws with a season, habits and rollovers.
enum SampleHorizon {
    static let weeks = 52
    static let points = 41
    static let effect = -0.08
    static let retention = pow(0.5, 1.0 / 6)
    static let rollovers = 7
    static let perRollover = 0.01
    static let logReference = log(4_000_000.0)
    static let rolloversNow = 2

    static var season: [Double] { (0..<weeks).map { 0.1 * sin(2 * Double.pi * Double($0) / 52) } }

    static func problem() throws -> HorizonProblem {
        let decision = try SampleCountry().problem()
        return try HorizonProblem(
            decision,
            demand: HorizonDemand(
                shifts: season.map { Array(repeating: $0, count: decision.curve.rungs.count) },
                habituation: Habituation(effect: effect, standardError: 0.01, retention: retention),
                rolloverEffects: (0..<rollovers).map { perRollover * Double($0) }
            ),
            state: .init(logReference: logReference, rollovers: rolloversNow),
            points: points
        )
    }
}
