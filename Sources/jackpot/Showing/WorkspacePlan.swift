import Lottery

/// What a run of several countries, or of several draws, would do.
struct WorkspacePlan: Encodable, Hashable, Sendable {
    let countries: [CountryPlan]
    private let isSingle: Bool

    private enum CodingKeys: CodingKey {
        case countries
    }

    /// Collects plans; `isSingle` says that one country was asked for by name.
    init(_ countries: [CountryPlan], isSingle: Bool) {
        self.countries = countries
        self.isSingle = isSingle
    }

    /// Every country with its steps.
    var text: String { countries.map(\.description).joined(separator: "\n") }

    /// One line for each country and draw.
    var headlines: String {
        countries.isEmpty ? "no draw of this range is to be run\n" : countries.map(\.headline).joined()
    }

    /// The errors of countries that cannot run, in three parts.
    var problems: [String] {
        countries.compactMap { plan in
            plan.problem.map { problem in
                let place = problem.place.isEmpty ? "" : "  in \(problem.place)\n"
                return "jackpot: \(plan.country): \(problem.what)\n\(place)  fix: \(problem.fix)\n"
            }
        }
    }

    /// The code that a run would end with for the countries that cannot run; else, where anything is due, the one given.
    func exitCode(whereDue due: ExitStatus) -> Int32 {
        let failures = countries.compactMap(\.problem)
        guard let first = failures.first else {
            return countries.contains(where: \.isDue) ? due.rawValue : ExitStatus.done.rawValue
        }
        if isSingle { return first.exitCode }
        return failures.count < countries.count ? ExitStatus.partlyDone.rawValue : ExitStatus.failed.rawValue
    }
}
