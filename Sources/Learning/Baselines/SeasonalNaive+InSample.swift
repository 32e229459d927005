extension SeasonalNaive {
    /// Value less the value one season before, for every pair that is known.
    func inSampleErrors(of history: [Double?]) -> [Double] {
        zip(history.dropFirst(season), history).compactMap { later, earlier in
            guard let later, let earlier else { return nil }
            return later - earlier
        }
    }
}
