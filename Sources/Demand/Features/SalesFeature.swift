/// A number known of a draw before it is sold, by its name in recipes and models.
public enum SalesFeature: String, CaseIterable, Hashable, Sendable, Codable {
    /// Natural logarithm of the announced jackpot, currency units; a stand-in where it is missing.
    case logJackpot = "log jackpot"
    /// Moving average of past logarithms: what players have got used to.
    case reference
    /// Draws since the last win, at most 6.
    case rollovers
    /// Years of 52 weeks since 1970.
    case years
    /// Annual harmonics.
    case seasonSin1 = "season sin 1"
    case seasonCos1 = "season cos 1"
    case seasonSin2 = "season sin 2"
    case seasonCos2 = "season cos 2"
    /// 1 where a promotion is planned.
    case promo
    /// Holiday code of the source file, 0 for none.
    case holiday
    /// Logarithm of the draws that the schedule and the holidays leave to the period.
    case draws
    /// Logarithm of the draws of a period without holidays.
    case fullDraws = "full draws"
    /// 1 where a yearly special draw falls in the period.
    case special
    /// Days to the next special draw, at most 60.
    case daysToSpecial = "days to special"
    /// 1 Monday to 7 Sunday.
    case weekday
    /// Days since the last draw, at most 7, as a logarithm.
    case gap
    /// Day of the month, 1 to 31.
    case dayOfMonth = "day of month"
    /// Days to the next public holiday, at most 7; 0 on one.
    case daysToHoliday = "days to holiday"
    /// Days since the last public holiday, at most 7; 0 on one.
    case daysSinceHoliday = "days since holiday"
    /// Public holidays since the last draw.
    case holidaysSinceDraw = "holidays since draw"
    /// Log tickets of the last published period.
    case lastSales = "last sales"
    /// Median of log tickets of the last 26 published periods.
    case usualSales = "usual sales"
}
