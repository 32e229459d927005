import Testing

@testable import Pipelines

@Suite struct RetryPolicyTests {
    private func waits(_ policy: RetryPolicy, chance: Double) -> [Duration] {
        (1...policy.attempts).compactMap { policy.wait(after: $0, chance: chance) }
    }

    @Test func `a wait lies between half of it and all of it`() throws {
        let policy = try #require(RetryPolicy(attempts: 4, wait: .seconds(30), backoff: 2))
        #expect(waits(policy, chance: 0) == [.seconds(15), .seconds(30), .seconds(60)])
        #expect(waits(policy, chance: 0.5) == [.seconds(22.5), .seconds(45), .seconds(90)])
        #expect(waits(policy, chance: 1) == [.seconds(30), .seconds(60), .seconds(120)])
    }

    @Test(arguments: [-5, 2, Double.infinity, -Double.infinity])
    func `a chance that is none does not widen the bounds`(chance: Double) throws {
        let policy = try #require(RetryPolicy(attempts: 2, wait: .seconds(30), backoff: 2))
        let wait = try #require(policy.wait(after: 1, chance: chance))
        #expect(wait == .seconds(chance < 0 ? 15 : 30))
    }

    @Test func `waits stop growing at a quarter of an hour, and a longer first wait stays as it is`() throws {
        let steep = try #require(RetryPolicy(attempts: 20, wait: .seconds(60), backoff: 10))
        #expect(waits(steep, chance: 1).prefix(3) == [.seconds(60), .seconds(600), .seconds(900)])
        #expect(waits(steep, chance: 1).last == .seconds(900))
        let slow = try #require(RetryPolicy(attempts: 3, wait: .seconds(3600), backoff: 10))
        #expect(waits(slow, chance: 1) == [.seconds(3600), .seconds(3600)])
    }

    @Test func `nothing is waited for where no attempt is left`() throws {
        let policy = try #require(RetryPolicy(attempts: 3, wait: .zero, backoff: 1))
        #expect(policy.wait(after: 3, chance: 1) == nil)
        #expect(RetryPolicy.never.wait(after: 1, chance: 1) == nil)
    }
}
