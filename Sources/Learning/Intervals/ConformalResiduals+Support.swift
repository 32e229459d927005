extension ConformalResiduals {
    /// The errors of a forecast outside the support: distances from the median error grow by √(1 + v/σ²), where v is
    /// the variance of the prediction beyond that at the border and σ² that of the widened errors.
    ///
    /// At the border nothing changes; an interval outside holds the one inside. Errors without spread stay so.
    ///
    /// - Parameters:
    ///   - variance: of the linear prediction at the point, log units squared: x'·A⁻¹·x·σ².
    ///   - border: the same at the nearest point of the support.
    /// - Returns: the same errors, never narrower.
    public func beyondSupport(variance: Double, atBorder border: Double) -> ConformalResiduals {
        let spread = max(widening * deviation, Spread.smallest)
        let factor = (1 + max(0, variance - border) / (spread * spread)).squareRoot()
        return ConformalResiduals(
            sorted: sorted,
            weights: weights,
            widening: widening,
            extrapolation: extrapolation * factor
        )
    }

    /// The errors of a forecast outside the support, by the distance: v is (slope's standard error · distance)².
    ///
    /// - Parameters:
    ///   - distance: from the support in log units, see `Support`; 0 inside.
    ///   - slopeError: standard error of the slope along that distance, log units per log unit.
    /// - Returns: the same errors, never narrower.
    public func beyondSupport(distance: Double, slopeError: Double) -> ConformalResiduals {
        beyondSupport(variance: slopeError * slopeError * distance * distance, atBorder: 0)
    }
}
