import Foundation
import Lottery

extension ScalarForm where Value == String {
    /// Any text of reasonable length.
    static let text = ScalarForm(
        "text",
        allowed: "1 to 200 characters on one line",
        read: { (scalar) throws(InvalidValue) in
            guard (1...200).contains(scalar.text.count), !scalar.text.contains(where: \.isNewline) else {
                throw InvalidValue("a text of \(scalar.text.count) characters", allowed: "1 to 200 on one line")
            }
            return scalar.text
        },
        write: \.self
    )

    /// The format that a file states.
    static func schema(_ schema: String) -> ScalarForm {
        ScalarForm(
            "name",
            allowed: schema,
            read: { (scalar) throws(InvalidValue) in
                guard scalar.text == schema else {
                    let problem = "the file is written in '\(scalar.text)', this version reads '\(schema)'"
                    throw InvalidValue(problem, allowed: schema)
                }
                return scalar.text
            },
            write: \.self
        )
    }

    /// One character that separates something.
    static let mark = ScalarForm(
        "character",
        allowed: TextDialect.allowedMark,
        read: { (scalar) throws(InvalidValue) in
            try TextDialect.check(mark: scalar.text)
            return scalar.text
        },
        write: { "`\($0)`" }
    )

    /// What may stand before an amount.
    static let currencyPrefix = ScalarForm(
        "text",
        allowed: TextDialect.allowedPrefix,
        read: { (scalar) throws(InvalidValue) in
            try TextDialect.check(currencyPrefix: scalar.text)
            return scalar.text
        },
        write: { "`\($0)`" }
    )

    /// The name of a secret.
    static let secretName = ScalarForm(
        "name",
        allowed: SecretName.allowed,
        read: { (scalar) throws(InvalidValue) in try SecretName(scalar.text).text },
        write: \.self
    )

    /// A time zone of the IANA database.
    static let timeZone = ScalarForm(
        "name",
        allowed: "a name of the IANA time zone database, such as Europe/Mariehamn",
        choices: TimeZone.knownTimeZoneIdentifiers,
        read: { (scalar) throws(InvalidValue) in
            let isRegional = scalar.text.contains("/") || scalar.text == "UTC"
            guard isRegional, TimeZone(identifier: scalar.text) != nil else {
                throw InvalidValue("'\(scalar.text)' is no time zone", allowed: "an IANA name")
            }
            return scalar.text
        },
        write: \.self
    )

    /// A locale: language, optionally region.
    static let locale = ScalarForm(
        "name",
        allowed: "a language and a region, such as en_GB",
        read: { (scalar) throws(InvalidValue) in
            guard scalar.text.wholeMatch(of: /[a-z]{2,3}(_[A-Z]{2})?/) != nil else {
                throw InvalidValue("'\(scalar.text)' is no locale", allowed: "such as en_GB")
            }
            return scalar.text
        },
        write: \.self
    )
}

extension ScalarForm where Value == CountryName {
    /// The name of a country.
    static let countryName = ScalarForm(
        "name",
        allowed: "lower-case letters, digits and hyphens, starting with a letter, at most 40",
        read: { (scalar) throws(InvalidValue) in try CountryName(scalar.text) },
        write: \.text
    )
}

extension ScalarForm where Value == Currency {
    /// A currency code.
    static let currency = ScalarForm(
        "code",
        allowed: "three capital letters, such as EUR",
        read: { (scalar) throws(InvalidValue) in try Currency(scalar.text) },
        write: \.code
    )
}

extension ScalarForm where Value == Bool {
    /// Yes or no.
    static let flag = ScalarForm(
        "flag",
        allowed: "true or false",
        read: { (scalar) throws(InvalidValue) in
            switch (scalar.text, scalar.isPlain) {
            case ("true", true): return true
            case ("false", true): return false
            default: throw InvalidValue("'\(scalar.text)' is neither true nor false", allowed: "true or false")
            }
        },
        write: { $0 ? "true" : "false" }
    )
}

extension ScalarForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One word of a fixed set.
    static var choice: ScalarForm {
        let words = Value.allCases.map(\.rawValue)
        return ScalarForm(
            "word",
            allowed: words.joined(separator: ", "),
            choices: words,
            read: { (scalar) throws(InvalidValue) in
                guard let value = Value(rawValue: scalar.text) else {
                    throw InvalidValue("'\(scalar.text)' is none of the words", allowed: words.joined(separator: ", "))
                }
                return value
            },
            write: \.rawValue
        )
    }
}

extension ScalarForm where Value == CalendarDay {
    /// A day of the calendar.
    static let day = ScalarForm(
        "day",
        allowed: "a day in the form YYYY-MM-DD",
        read: { (scalar) throws(InvalidValue) in
            guard let day = CalendarDay(iso: scalar.text) else {
                throw InvalidValue("'\(scalar.text)' is no day", allowed: "YYYY-MM-DD")
            }
            return day
        },
        write: \.description
    )
}

extension ScalarForm where Value == YearlyDay {
    /// A day that comes every year.
    static let yearlyDay = ScalarForm(
        "day of every year",
        allowed: YearlyDay.allowed,
        read: { (scalar) throws(InvalidValue) in try YearlyDay(scalar.text) },
        write: \.description
    )
}
