import Artifacts
import Foundation
import Lottery
import Testing

@testable import jackpot

@Suite struct PoolChoiceTests {
    private let fixture: OpeningFixture
    private let all = ["validate", "train", "evaluate", "register", "optimize", "portfolio", "notify"]

    init() throws {
        fixture = try OpeningFixture()
        let config = try text("configs/aland.yaml")
        try write(config.replacing("aland", with: "drachen"), to: "configs/drachen.yaml")
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: fixture.workspace.root.appending(path: path), encoding: .utf8)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: fixture.workspace.root.appending(path: path))
    }

    private func configurePool(floor: Int = 5_000_000, countries: String = "aland, drachen") throws {
        try write(
            """
            schema: portfolio/1
            name: northern pool
            countries: [\(countries)]
            cash: {secret: pool/available_cash, safety-net: \(floor), breach-probability: 0.01}
            """,
            to: "portfolio.yaml"
        )
    }

    private func key() throws -> String {
        try fixture.opening(suffix: "\(Int.random(in: 1000...9999))").open(try fixture.pinned(), takingOver: nil)
            .manifest.key
    }

    private func choice(_ request: RunRequest = .due) throws -> String {
        switch try fixture.opening(suffix: "ffff").decision(for: try fixture.pinned(), request).choice {
        case .nothingToDo: "nothing to do"
        case .resume: "resume"
        case .new(let taken): "new with \(taken?.steps.joined(separator: " ") ?? "nothing")"
        }
    }

    @Test func `a pool that is configured, or changes, asks for new runs of its countries`() throws {
        let alone = try key()
        try configurePool()
        let pooled = try key()
        try configurePool(floor: 6_000_000)
        let other = try key()
        #expect(Set([alone, pooled, other]).count == 3)
        try FileManager.default.removeItem(at: fixture.workspace.portfolioFile)
        #expect(try key() == alone)
    }

    @Test func `a run of a pool's country pins the pool, and is complete when the pool is decided and told`() throws {
        try configurePool()
        let run = try fixture.opening(suffix: "0000").open(try fixture.pinned(), takingOver: nil)
        #expect(try run.folder.read(CashPool.self).countries.map(\.text) == ["aland", "drachen"])
        try fixture.leave(all.dropLast(2), in: run)
        #expect(try choice() == "resume")
        try fixture.leave(["portfolio", "notify"], in: run)
        #expect(try choice() == "nothing to do")
    }

    @Test func `a pool is decided anew where a country decides anew, and not where it only tells again`() throws {
        try configurePool()
        try fixture.leave(all, in: try fixture.opening(suffix: "0000").open(try fixture.pinned(), takingOver: nil))
        let before = "new with validate train evaluate register"
        #expect(try choice(.only("optimize")) == before)
        #expect(try choice(.only("portfolio")) == before + " optimize")
        #expect(try choice(.only("notify")) == before + " optimize portfolio")
    }

    @Test func `a country outside the pool, and one without a pool, have no step for it`() throws {
        try fixture.leave(
            all.filter { $0 != "portfolio" },
            in: try fixture.opening(suffix: "0000").open(try fixture.pinned(), takingOver: nil)
        )
        #expect(try choice() == "nothing to do")
        #expect(try choice(.from("portfolio")) == "new with validate train evaluate register optimize")
        let carpania = try text("configs/aland.yaml").replacing("aland", with: "carpania")
        try write(carpania, to: "configs/carpania.yaml")
        try configurePool(countries: "carpania, drachen")
        #expect(try choice() == "nothing to do")
    }

    @Test func `a pool's file that was named must be there, and one that is wrong stops everything`() throws {
        let named = Workspace(
            root: fixture.workspace.root.path,
            configs: "configs",
            pipeline: "pipeline/weekly.yaml",
            portfolio: "pools/north.yaml"
        )
        #expect(throws: DriverError.self) { try WorkspacePool(in: named) }
        #expect(try WorkspacePool(in: fixture.workspace) == nil)
        try configurePool(countries: "aland, drachn")
        #expect(throws: ConfigurationError.self) { try fixture.opening() }
        #expect(try WorkspacePool.problems(in: fixture.workspace).map(\.suggestion) == ["drachen"])
    }
}
