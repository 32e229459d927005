/// One of the two directions of a chart: which values it shows, and which of them carry a label.
public struct Axis: Hashable, Sendable {
    /// A labelled value.
    public struct Tick: Hashable, Sendable {
        /// The value.
        public let value: Double
        /// Its label.
        public let label: String

        /// Labels a value.
        public init(_ value: Double, _ label: String) {
            self.value = value
            self.label = label
        }
    }

    /// What the values are, with their unit.
    public let title: String
    /// The values shown.
    public let domain: ClosedRange<Double>
    /// Labelled values, lowest first; a drawing leaves out those that have no room.
    public let ticks: [Tick]

    /// An axis with ticks of its own.
    ///
    /// - Parameters:
    ///   - title: what the values are, with their unit.
    ///   - domain: the values shown.
    ///   - ticks: lowest first.
    public init(title: String, domain: ClosedRange<Double>, ticks: [Tick]) {
        self.title = title
        self.domain = domain
        self.ticks = ticks
    }

    /// An axis of numbers that ends at round ones.
    ///
    /// - Parameters:
    ///   - title: what the values are, with their unit.
    ///   - values: what is to be shown; not finite ones are passed over.
    ///   - parts: about how many steps to label.
    ///   - label: a value's label; `digits` after the point tell neighbours apart.
    public init(
        title: String,
        covering values: [Double],
        parts: Int = 5,
        label: (_ value: Double, _ digits: Int) -> String
    ) {
        let finite = values.filter(\.isFinite)
        let steps = RoundSteps(covering: (finite.min() ?? 0)...(finite.max() ?? 1), parts: parts)
        self.init(
            title: title,
            domain: (steps.values.first ?? 0)...(steps.values.last ?? 1),
            ticks: steps.values.map { Tick($0, label($0, steps.digits)) }
        )
    }
}
