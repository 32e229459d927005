/// Where a country's sales come from and how the file is to be read.
public struct SalesSource: Hashable, Sendable, Codable {
    /// The sales file, relative to the folder of the config.
    public var file: String
    /// The file of what is planned for coming weeks, relative to the folder of the config; nil where none is kept.
    public var plannedFile: String?
    /// The rows that belong to the country: column name to the text it must hold.
    public var rowFilter: [String: String]
    /// Which column holds what.
    public var columns: SalesColumns
    /// How the text is written.
    public var dialect: TextDialect
    /// The largest size that a compressed file may expand to, bytes.
    public var expandedSizeLimitBytes: Int
    /// Weeks between the end of a week and the publication of its sales: 0 when they are known before the next draw.
    public var publicationLag: Int

    /// What `expandedSizeLimitBytes` may be, in MB of 2^20 bytes.
    public static let expandedSizeLimits = Limits.from(1, to: 4_096)
    /// What `publicationLag` may be.
    public static let publicationLagLimits = Limits.from(0, to: 26)

    /// Describes the source.
    public init(
        file: String,
        plannedFile: String? = nil,
        rowFilter: [String: String] = [:],
        columns: SalesColumns,
        dialect: TextDialect = TextDialect(),
        expandedSizeLimitBytes: Int = 64 << 20,
        publicationLag: Int = 0
    ) {
        self.file = file
        self.plannedFile = plannedFile
        self.rowFilter = rowFilter
        self.columns = columns
        self.dialect = dialect
        self.expandedSizeLimitBytes = expandedSizeLimitBytes
        self.publicationLag = publicationLag
    }
}

/// A column of the source file and the unit its numbers are in.
public struct SourceColumn: Hashable, Sendable, Codable {
    /// What one counts for.
    public enum Unit: String, CaseIterable, Codable, Sendable {
        case ones, thousands, millions

        /// What a number in the file is multiplied by.
        public var factor: Double {
            switch self {
            case .ones: 1
            case .thousands: 1e3
            case .millions: 1e6
            }
        }
    }

    /// The name in the header.
    public var name: String
    /// The unit.
    public var unit: Unit

    /// Names a column.
    public init(_ name: String, unit: Unit = .ones) {
        self.name = name
        self.unit = unit
    }
}

/// Which column of the source file holds which quantity.
public struct SalesColumns: Hashable, Sendable, Codable {
    /// What the numbers of the sales column count.
    public enum Quantity: String, CaseIterable, Codable, Sendable {
        /// Tickets.
        case tickets
        /// Currency: tickets are sales over the ticket price.
        case sales
    }

    /// What the week column holds.
    public enum WeekMark: String, CaseIterable, Codable, Sendable {
        /// The Monday that starts the week.
        case monday
        /// The day of the draw.
        case drawDay = "draw-day"
    }

    /// Column of the week.
    public var week: String
    /// What it holds.
    public var weekMark: WeekMark
    /// Column of tickets or sales.
    public var volume: SourceColumn
    /// Which of the two.
    public var quantity: Quantity
    /// Announced jackpot, known before the draw; nil where the game has no such lever.
    public var jackpot: SourceColumn?
    /// Net revenue of the week.
    public var netRevenue: SourceColumn?
    /// Marketing spend of the week.
    public var marketing: SourceColumn?
    /// All prizes paid.
    public var prizesPaid: SourceColumn?
    /// Whether, or how often, the jackpot was won.
    public var won: String?
    /// Whether a promotion ran: 0 or 1.
    public var promo: String?
    /// Holiday code: 0 for none, 1 and up for the country's holidays.
    public var holiday: String?

    /// Names the columns.
    public init(
        week: String,
        weekMark: WeekMark = .monday,
        volume: SourceColumn,
        quantity: Quantity = .tickets,
        jackpot: SourceColumn? = nil,
        netRevenue: SourceColumn? = nil,
        marketing: SourceColumn? = nil,
        prizesPaid: SourceColumn? = nil,
        won: String? = nil,
        promo: String? = nil,
        holiday: String? = nil
    ) {
        self.week = week
        self.weekMark = weekMark
        self.volume = volume
        self.quantity = quantity
        self.jackpot = jackpot
        self.netRevenue = netRevenue
        self.marketing = marketing
        self.prizesPaid = prizesPaid
        self.won = won
        self.promo = promo
        self.holiday = holiday
    }
}

/// How the text of the source file is written.
public struct TextDialect: Hashable, Sendable, Codable {
    /// Character encodings that source systems use.
    public enum Encoding: String, CaseIterable, Codable, Sendable {
        case utf8 = "utf-8"
        case latin1 = "iso-8859-1"
        case windows1252 = "windows-1252"
    }

    /// How days are written.
    public enum DayOrder: String, CaseIterable, Codable, Sendable {
        /// `2025-12-31`
        case iso
        /// `31/12/2025`, with `/`, `.` or `-`
        case dayFirst = "day-first"
        /// `12/31/2025`
        case monthFirst = "month-first"
    }

    /// One character between fields.
    public var delimiter: String
    /// One character between whole and fraction.
    public var decimalMark: String
    /// One character between thousands; nil where they are not separated.
    public var thousandsMark: String?
    /// What may stand before an amount, such as `R$`; nil where nothing does.
    public var currencyPrefix: String?
    /// The encoding.
    public var encoding: Encoding
    /// How days are written.
    public var dayOrder: DayOrder

    /// The comma-separated UTF-8 of RFC 4180.
    public init() {
        self.delimiter = ","
        self.decimalMark = "."
        self.thousandsMark = nil
        self.currencyPrefix = nil
        self.encoding = .utf8
        self.dayOrder = .iso
    }

    /// Describes a dialect; the default is the comma-separated UTF-8 of RFC 4180.
    ///
    /// - Throws: `InvalidValue` unless each mark is one ASCII character that is no letter, digit, quote or line break,
    ///   the decimal mark differs from the thousands mark, and the currency prefix holds no digit, sign or mark.
    public init(
        delimiter: String = ",",
        decimalMark: String = ".",
        thousandsMark: String? = nil,
        currencyPrefix: String? = nil,
        encoding: Encoding = .utf8,
        dayOrder: DayOrder = .iso
    ) throws(InvalidValue) {
        for mark in [delimiter, decimalMark, thousandsMark].compactMap(\.self) { try Self.check(mark: mark) }
        guard decimalMark != thousandsMark else {
            throw InvalidValue("'\(decimalMark)' for both decimals and thousands", allowed: "two different marks")
        }
        if let currencyPrefix {
            let marks = [delimiter, decimalMark, thousandsMark].compactMap(\.self)
            try Self.check(currencyPrefix: currencyPrefix, marks: marks)
        }
        self.delimiter = delimiter
        self.decimalMark = decimalMark
        self.thousandsMark = thousandsMark
        self.currencyPrefix = currencyPrefix
        self.encoding = encoding
        self.dayOrder = dayOrder
    }

    /// The form of a currency prefix in words.
    public static let allowedPrefix = "1 to 8 characters without digits, signs, quotes, blanks and the other marks"

    /// Refuses what cannot be told apart from the number behind it.
    ///
    /// - Throws: `InvalidValue` for a prefix that is empty, long, or holds a digit, sign, quote, blank or one of the marks.
    public static func check(currencyPrefix: String, marks: [String] = []) throws(InvalidValue) {
        let isPlain = currencyPrefix.allSatisfy { character in
            !character.isNumber && !character.isWhitespace && !"+-\"".contains(character)
                && !marks.contains(String(character))
        }
        guard (1...8).contains(currencyPrefix.count), isPlain else {
            throw InvalidValue("'\(currencyPrefix)' is no currency prefix", allowed: allowedPrefix)
        }
    }

    /// The form of a mark in words.
    public static let allowedMark = "one ASCII character that is no letter, digit, double quote or line break"

    /// Refuses what cannot separate anything.
    ///
    /// - Throws: `InvalidValue` for anything but one ASCII character that is no letter, digit, quote or line break.
    public static func check(mark: String) throws(InvalidValue) {
        guard mark.utf8.count == 1, let mark = mark.first, mark.isASCII, !mark.isLetter, !mark.isNumber,
            mark != "\"", !mark.isNewline, mark != "\0"
        else {
            throw InvalidValue("'\(mark)' is no mark", allowed: Self.allowedMark)
        }
    }
}
