/// Easter Sunday of the western churches.
enum EasterSunday {
    /// The day in a year of the Gregorian calendar, counted from 1970-01-01.
    ///
    /// - Source: the anonymous Gregorian algorithm of 1876, as in Meeus (1991), Astronomical Algorithms, chapter 8.
    static func day(in year: Int) -> Int {
        let (century, yearOfCentury) = (year / 100, year % 100)
        let golden = year % 19
        let shift = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - shift + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let number = epact + weekday - 7 * correction + 114
        let easter = CivilDate(year: year, month: number / 31, day: number % 31 + 1)
        return easter?.daysSinceEpoch ?? 0
    }
}
