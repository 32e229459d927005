internal import Lottery

/// Looks for one kind of fault in sales.
protocol SalesCheck: Sendable {
    /// The check.
    var check: ValidationCheck { get }

    /// What it saw; empty where all is well.
    func observations(_ sales: CheckedSales) -> [Observation]
}
