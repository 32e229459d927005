/// Rows since an event.
struct EventMemory: FeatureMemory {
    private let event: FeatureEvent
    private let cap: Int
    private var rows = 0
    private var last = Double.nan

    init(_ event: FeatureEvent, cap: Int) {
        self.event = event
        self.cap = cap
    }

    mutating func remember(_ value: Double) {
        rows = min(rowsAfter(value), cap)
        if !value.isNaN { last = value }
    }

    /// Comparisons with NaN are false: a row whose value is unknown is no event.
    private func rowsAfter(_ value: Double) -> Int {
        switch event {
        case .nonzero: !value.isNaN && value != 0 ? 0 : rows + 1
        case .atLeast(let least): value >= least ? 0 : rows + 1
        case .falls: value < last ? 1 : rows + 1
        }
    }

    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(Double(rows)) }
}
