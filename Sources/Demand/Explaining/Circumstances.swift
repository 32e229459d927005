internal import Learning

/// A draw as it is forecast: what is known of it, and what had been published before it.
struct Circumstances {
    /// What is known of the draw.
    let draw: DrawFeatures
    /// The published periods.
    let past: Past<Observation>

    /// The same draw with another jackpot, given as a logarithm.
    func announcing(logJackpot: Double) -> Circumstances {
        Circumstances(draw: draw.announcing(logJackpot: logJackpot), past: past)
    }
}
