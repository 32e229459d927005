internal import Lottery

/// The search for the best jackpots of several countries under a joint chance of a breach.
struct PortfolioSearch {
    /// A choice and what is proven of it.
    struct Answer {
        var choice: [Int]
        var proof: PortfolioDecision.Proof
    }

    let problem: PortfolioProblem
    /// Each country's best for itself; of equals the smaller jackpot.
    let selfish: [Int]
    /// The best choice that pays for every jackpot at once.
    let worstCase: CashPoolKnapsack.Solution?

    private let allowed: Double

    /// Choices that are all walked through rather than searched.
    private static let mostEnumerated = 20_000.0
    private static let mostSweeps = 12
    private static let fewCountries = 16

    init(_ problem: PortfolioProblem) {
        self.problem = problem
        allowed = problem.rule.breachProbability.probability
        selfish = problem.countries.map { country in
            var best = 0
            for index in country.options.indices where country.options[index].value > country.options[best].value {
                best = index
            }
            return best
        }
        let knapsacks = problem.countries.map { country in
            country.options.map { CashPoolKnapsack.Option(cost: $0.worstDraw, value: $0.value) }
        }
        worstCase = CashPoolKnapsack.solution(knapsacks, budget: Double(problem.headroom) / 100)
    }

    func answer() -> Answer {
        if keeps(selfish) { return Answer(choice: selfish, proof: .exact) }
        let choices = problem.countries.reduce(1.0) { $0 * Double($1.options.count) }
        if choices <= Self.mostEnumerated { return enumerated() }
        let starts = starts()
        // In a large pool one country's jackpot matters little, and the best start is as good as any.
        let improved = problem.countries.count <= Self.fewCountries ? starts.map(improve) : [improve(preferred(starts))]
        let best = preferred(improved)
        return Answer(choice: best, proof: keeps(best) ? .heuristic : .infeasible)
    }

    private func starts() -> [[Int]] {
        [selfish, worstCase?.choice.indices ?? safest] + ChernoffStart(problem).choices(keeping: keeps)
    }

    /// The option of each country that draws the least from the pool at worst.
    private var safest: [Int] {
        problem.countries.map { country in
            country.options.indices.min { country.options[$0].worstDraw < country.options[$1].worstDraw } ?? 0
        }
    }

    /// The most valuable choice that keeps the rule, else the one that breaks it least.
    private func preferred(_ choices: [[Int]]) -> [Int] {
        let kept = choices.filter(keeps)
        let most = kept.max { problem.value($0) < problem.value($1) }
        return most ?? choices.min { problem.breachProbability(of: $0) < problem.breachProbability(of: $1) } ?? selfish
    }

    private func keeps(_ choice: [Int]) -> Bool { problem.breachProbability(of: choice) <= allowed }

    /// Every choice: the largest value that keeps the rule, else the least chance of a breach; the first of equals.
    private func enumerated() -> Answer {
        var choice = selfish.map { _ in 0 }
        var best: (choice: [Int], value: Double)?
        var least = (choice: choice, breach: Double.infinity)
        repeat {
            let breach = problem.breachProbability(of: choice)
            let value = problem.value(choice)
            if breach <= allowed, value > best?.value ?? -.infinity { best = (choice, value) }
            if breach < least.breach { least = (choice, breach) }
        } while advance(&choice)
        return best.map { Answer(choice: $0.choice, proof: .exact) } ?? Answer(choice: least.choice, proof: .infeasible)
    }

    /// Counts through all choices like an odometer; false after the last.
    private func advance(_ choice: inout [Int]) -> Bool {
        for country in choice.indices.reversed() {
            choice[country] += 1
            if choice[country] < problem.countries[country].options.count { return true }
            choice[country] = 0
        }
        return false
    }
}

extension PortfolioSearch {
    /// Exchanges one country's jackpot at a time until no exchange helps.
    private func improve(_ start: [Int]) -> [Int] {
        var choice = start
        for _ in 0..<Self.mostSweeps {
            let before = choice
            sweep(&choice)
            if choice == before { break }
        }
        return choice
    }

    /// One exchange for each country.
    ///
    /// Losses of the countries before are carried along, those of the countries after
    /// are worked out once: no country's own is ever taken out again.
    private func sweep(_ choice: inout [Int]) {
        var after: [LossDistribution] = [.none]
        for country in choice.indices.dropFirst().reversed() {
            after.append(after[after.count - 1].adding(costs(country, choice[country])))
        }
        var before = LossDistribution.none
        var room = problem.room(choice)
        for country in choice.indices {
            let others = (before, after.removeLast())
            let kept = problem.countries[country].options.map(\.keep.hundredths)
            let open = room - kept[choice[country]]
            choice[country] = exchange(country, from: choice[country], others, room: open)
            room = open + kept[choice[country]]
            before = before.adding(costs(country, choice[country]))
        }
    }

    private func costs(_ country: Int, _ option: Int) -> [PoolOption.Cost] {
        problem.countries[country].options[option].costs
    }

    /// The best option of a country, given all others: the most valuable that keeps the rule, else that with the least
    /// chance of a breach.
    private func exchange(
        _ country: Int,
        from current: Int,
        _ others: (LossDistribution, LossDistribution),
        room: Int64
    ) -> Int {
        let options = problem.countries[country].options
        let breach = { (option: Int) -> Double in
            let open = room + options[option].keep.hundredths
            return options[option].costs.reduce(0) { total, cost in
                total + cost.probability * others.0.probability(with: others.1, above: open - cost.amount)
            }
        }
        // The sums of a sweep are taken in another order than those of the final check: rounding must not tip it.
        let allowed = allowed * (1 - 1e-9)
        let now = breach(current)
        let better = options.indices.filter { now > allowed || options[$0].value > options[current].value }
        let ordered = better.sorted { (options[$1].value, $0) < (options[$0].value, $1) }
        if let best = ordered.first(where: { breach($0) <= allowed }) { return best }
        guard now > allowed else { return current }
        return options.indices.map { ($0, breach($0)) }.min { $0.1 < $1.1 }?.0 ?? current
    }
}
