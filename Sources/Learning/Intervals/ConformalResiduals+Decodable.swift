extension ConformalResiduals: Decodable {
    /// Reads errors; without weights they count alike, without an extrapolation they are of the support.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let sorted = try values.decode([Double].self, forKey: .sorted)
        let weights = try values.decodeIfPresent([Double].self, forKey: .weights) ?? sorted.map { _ in 1 }
        guard weights.count == sorted.count, weights.allSatisfy({ $0 > 0 }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .weights,
                in: values,
                debugDescription: "\(weights.count) weights of \(sorted.count) errors; each error needs one above 0"
            )
        }
        self.init(
            sorted: sorted,
            weights: weights,
            widening: try values.decode(Double.self, forKey: .widening),
            extrapolation: try values.decodeIfPresent(Double.self, forKey: .extrapolation) ?? 1
        )
    }
}
