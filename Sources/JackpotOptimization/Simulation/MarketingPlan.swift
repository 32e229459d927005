/// Marketing spend of a simulated country: it follows promotions and has no effect of its own.
struct MarketingPlan {
    private let usual: Double

    init(_ country: SimulatedCountry) {
        usual = 0.02 * country.price * country.baseTickets
    }

    /// Planned spend of a week, currency units.
    func spend(promotion: Bool) -> Double { promotion ? 2.5 * usual : usual }

    /// What was spent in the end: up to a tenth more or less than planned.
    func spend(promotion: Bool, deviation: Double) -> Double { spend(promotion: promotion) * (1 + 0.1 * deviation) }
}
