import Lottery
import StepKit

/// Decides as a run would, without opening any.
struct Planning {
    let opening: RunOpening
    let request: RunRequest

    /// One plan for each country and draw, in the order in which they would be run.
    func plans(of files: [CountryFile], _ scope: DrawScope) -> [CountryPlan] {
        switch scope {
        case .one(let draw): plans(of: files.map { DrawTarget(file: $0, draw: draw) })
        case .past(let range, let selection): plans(of: files, range, selection)
        }
    }

    private func plans(of targets: [DrawTarget]) -> [CountryPlan] {
        targets.map { target in
            do {
                let pinned = try PinnedCountry(
                    target.file,
                    in: opening.workspace,
                    draw: target.draw,
                    now: opening.world.now()
                )
                return CountryPlan(try opening.decision(for: pinned, request), of: pinned)
            } catch {
                return CountryPlan(ToldError(error), of: target.file)
            }
        }
    }

    private func plans(of files: [CountryFile], _ range: DrawRange, _ selection: BackfillSelection) -> [CountryPlan] {
        var (countries, problems): ([CountryDraws], [CountryPlan]) = ([], [])
        for file in files {
            do {
                countries.append(try CountryDraws(file, in: range, selection, opening))
            } catch {
                problems.append(CountryPlan(ToldError(error), of: file))
            }
        }
        return problems + BackfillRounds(countries).rounds.flatMap(plans)
    }
}
