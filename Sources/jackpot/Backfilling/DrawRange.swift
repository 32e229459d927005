public import ArgumentParser
import Lottery

/// The days from one to another, both included: `2025-W01..2025-W20`, `2025-01-04..2025-03-31`, or one week or day.
public struct DrawRange: Hashable, Sendable, ExpressibleByArgument {
    let first: CalendarDay
    let last: CalendarDay

    /// Reads a range; nil for anything else, and for one that ends before it begins.
    public init?(argument: String) {
        let ends = argument.split(separator: "..", omittingEmptySubsequences: false).map { SalesPeriod(String($0)) }
        guard (1...2).contains(ends.count), let from = ends.first ?? nil, let to = ends.last ?? nil else { return nil }
        first = from.firstDay
        last =
            switch to {
            case .week(let week): week.day(.sunday)
            case .draw(let day): day
            }
        guard first <= last else { return nil }
    }
}
