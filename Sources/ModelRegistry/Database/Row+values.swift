import Artifacts
import Foundation
import GRDB
import Lottery

extension Row {
    /// The instant in a column.
    func instant(_ column: String) throws -> Date {
        let text: String = self[column]
        guard let date = Instant.date(text) else { throw unreadable(column, text) }
        return date
    }

    /// The day in a column.
    func day(_ column: String) throws -> CalendarDay {
        let text: String = self[column]
        guard let day = CalendarDay(iso: text) else { throw unreadable(column, text) }
        return day
    }

    /// The country in a column.
    func country(_ column: String = "country") throws -> CountryName {
        let text: String = self[column]
        do {
            return try CountryName(text)
        } catch {
            throw unreadable(column, text)
        }
    }

    /// The case of an enumeration in a column.
    func value<Value: RawRepresentable<String>>(_ column: String, as type: Value.Type) throws -> Value {
        let text: String = self[column]
        guard let value = Value(rawValue: text) else { throw unreadable(column, text) }
        return value
    }

    private func unreadable(_ column: String, _ text: String) -> RegistryError {
        .damaged(path: "registry.sqlite", reason: "column \(column) holds '\(text)'")
    }
}
