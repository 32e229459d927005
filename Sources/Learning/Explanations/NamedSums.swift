/// Amounts added up by name, in the order in which the names first came.
struct NamedSums {
    private(set) var pairs: [(name: String, amount: Double)] = []

    init(_ amounts: [(String, Double)]) {
        var places: [String: Int] = [:]
        for (name, amount) in amounts {
            if let place = places[name] {
                pairs[place].amount += amount
            } else {
                places[name] = pairs.count
                pairs.append((name, amount))
            }
        }
    }
}
