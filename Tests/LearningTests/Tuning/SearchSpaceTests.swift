import Foundation
import Learning
import Testing

struct SearchSpaceTests {
    @Test func `a space without parameters, or with two of one name, is refused`() throws {
        #expect(throws: SearchError.emptySpace) { try SearchSpace([]) }
        #expect(throws: SearchError.repeatedParameter("a")) {
            try SearchSpace([.integers("a", from: 1, to: 2), .choice("a", among: ["x"])])
        }
    }

    @Test func `a parameter that is empty, endless or of the wrong scale is refused`() {
        #expect(throws: SearchError.namelessParameter) { try SearchParameter.integers("", from: 1, to: 2) }
        #expect(throws: SearchError.emptyDomain("a")) { try SearchParameter.choice("a", among: []) }
        #expect(throws: SearchError.repeatedChoice("a")) { try SearchParameter.choice("a", among: ["x", "x"]) }
        #expect(throws: SearchError.emptyDomain("a")) { try SearchParameter.integers("a", from: 2, to: 1) }
        #expect(throws: SearchError.unbounded("a")) { try SearchParameter.integers("a", from: .min, to: .max) }
        #expect(throws: SearchError.unbounded("a")) { try SearchParameter.integers("a", from: 0, to: 1 << 53) }
        #expect(throws: SearchError.emptyDomain("a")) { try SearchParameter.reals("a", from: 2, to: 1) }
        #expect(throws: SearchError.unbounded("a")) { try SearchParameter.reals("a", from: 0, to: .infinity) }
        #expect(throws: SearchError.unbounded("a")) { try SearchParameter.reals("a", from: .nan, to: 1) }
        #expect(throws: SearchError.logarithmOfNothing("a")) {
            try SearchParameter.reals("a", from: 0, to: 1, scale: .logarithmic)
        }
        #expect(throws: SearchError.impossibleDigits("a", 0)) {
            try SearchParameter.reals("a", from: 0, to: 1, digits: 0)
        }
    }

    @Test func `every error says in one line what is wrong`() {
        let errors: [SearchError] = [
            .emptySpace, .namelessParameter, .repeatedParameter("a"), .emptyDomain("a"), .repeatedChoice("a"),
            .unbounded("a"), .logarithmOfNothing("a"), .impossibleDigits("a", 0), .noSteps(0), .uncountableGrid(9),
            .noCandidates(0), .noHalving(keepsOneIn: 1), .impossibleResource(0),
        ]
        #expect(Set(errors.map(\.description)).count == errors.count)
        #expect(errors.allSatisfy { !$0.description.contains("\n") })
    }

    @Test func `a grid turns the last parameter fastest and holds both ends`() throws {
        let space = try SearchSpace([
            .choice("kind", among: ["a", "b"]), .integers("depth", from: 1, to: 9),
            .reals("rate", from: 0.01, to: 100, scale: .logarithmic),
        ])
        let grid = try space.grid(steps: 3)
        var expected: [String] = []
        for kind in ["a", "b"] {
            for depth in [1, 5, 9] {
                for rate in ["0.01", "1", "100"] { expected.append("kind \(kind), depth \(depth), rate \(rate)") }
            }
        }
        #expect(grid.map(\.description) == expected)
    }

    @Test func `a grid has every integer of a short range once, and the middle where there is one step`() throws {
        let space = try SearchSpace([.integers("depth", from: 3, to: 5)])
        #expect(try space.grid(steps: 9).map { $0.integer("depth") } == [3, 4, 5])
        #expect(try space.grid(steps: 1).map { $0.integer("depth") } == [4])
        let range = try SearchSpace([.reals("rate", from: 2, to: 4), .reals("fixed", from: 7, to: 7)])
        #expect(try range.grid(steps: 1).map(\.description) == ["rate 3, fixed 7"])
        #expect(try range.grid(steps: 2).map(\.description) == ["rate 2, fixed 7", "rate 4, fixed 7"])
    }

    @Test func `a grid that nobody could count is refused`() throws {
        let space = try SearchSpace((0..<8).map { try .reals("p\($0)", from: 0, to: 1) })
        #expect(throws: SearchError.uncountableGrid(1_000)) { try space.grid(steps: 1_000) }
        #expect(throws: SearchError.noSteps(0)) { try space.grid(steps: 0) }
    }

    @Test(arguments: 1...130)
    func `the largest grid up to so many points is the finest that fits`(points: Int) throws {
        let space = try SearchSpace([.integers("depth", from: 1, to: 4), .reals("rate", from: 0, to: 1)])
        let grid = try space.largestGrid(upTo: points)
        let fitting = try (1...130).map { try space.grid(steps: $0) }.filter { $0.count <= points }
        #expect(grid == fitting.last)
    }

    @Test func `random points stay in their domain and reach all of it`() throws {
        let space = try SearchSample.space()
        let points = (0..<4_000).map { space.randomPoint($0, seed: 7) }
        let rates = points.compactMap { $0.real("rate") }
        #expect(rates.count == points.count)
        #expect(rates.allSatisfy { 0.001 <= $0 && $0 <= 10 })
        // A quarter of the points lies in each of the four decades, within four standard errors.
        for decade in -3..<1 {
            let share = rates.count { floor(log10($0)) == Double(decade) }
            #expect(abs(share - 1_000) < 110)
        }
        for kind in ["flat", "bowl", "steep"] { #expect(abs(points.count { $0.text("kind") == kind } - 1_333) < 120) }
        for depth in 1...9 { #expect(abs(points.count { $0.integer("depth") == depth } - 444) < 80) }
        #expect(Set(points).count > 3_800)
    }

    @Test func `rounded values have no more digits than asked for`() throws {
        let space = try SearchSpace([.reals("rate", from: 0.123456, to: 9_876.54, scale: .logarithmic, digits: 2)])
        for point in try Array(space.grid(steps: 50)) + (0..<200).map({ space.randomPoint($0, seed: 1) }) {
            let rate = try #require(point.real("rate"))
            let isEnd = rate == 0.123456 || rate == 9_876.54
            #expect(isEnd || Double(String(format: "%.2g", rate)) == rate)
        }
    }

    @Test func `a random point depends on the seed and its own number alone`() throws {
        let space = try SearchSample.space()
        let forward = (0..<50).map { space.randomPoint($0, seed: 3) }
        let backward = (0..<50).reversed().map { space.randomPoint($0, seed: 3) }
        #expect(forward == backward.reversed())
        #expect(forward != (0..<50).map { space.randomPoint($0, seed: 4) })
        #expect(Set(forward).isDisjoint(with: (0..<50).map { space.randomPoint($0, seed: 4) }))
    }

    @Test func `random points are the same on every machine`() throws {
        let space = try SearchSample.space()
        let points = (0..<3).map { space.randomPoint($0, seed: 20_250_101).description }
        // Computed by the same formulas in Python, with integers of any size.
        #expect(
            points == [
                "kind bowl, depth 6, rate 0.00934", "kind steep, depth 9, rate 0.153",
                "kind steep, depth 8, rate 5.27",
            ]
        )
    }

    @Test func `a space and its points are data`() throws {
        let space = try SearchSample.space()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(space), as: UTF8.self)
        #expect(
            text == """
                {"parameters":[{"choice":["flat","bowl","steep"],"name":"kind"},{"from":1,"name":"depth","to":9},\
                {"digits":3,"from":0.001,"name":"rate","scale":"logarithmic","to":10}]}
                """
        )
        let point = try #require(try space.grid(steps: 2).first)
        #expect(
            String(decoding: try encoder.encode(point), as: UTF8.self) == #"{"depth":1,"kind":"flat","rate":0.001}"#
        )
        #expect(point["rate"] == .real(0.001))
        #expect(point["absent"] == nil)
        #expect(point.integer("rate") == nil)
    }
}
