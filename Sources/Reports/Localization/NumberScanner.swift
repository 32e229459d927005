import Lottery

/// Takes a text apart into numbers, days, percent signs and all the rest.
struct NumberScanner {
    /// A piece of text.
    enum Token: Equatable {
        /// Digits with commas between thousands, with a point before decimals, or both.
        case number(ArraySlice<UInt8>)
        /// A day written `2026-01-10`.
        case day(CalendarDay)
        /// A percent sign with the space before it.
        case percent
        /// Any other byte.
        case other(UInt8)
    }

    private let bytes: [UInt8]
    private var place = 0
    /// Whether the byte before the place belongs to a name, a path or a version.
    private var isInName = false

    /// Starts at the beginning of a text.
    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next piece; nil at the end.
    mutating func next() -> Token? {
        guard place < bytes.count else { return nil }
        if isPercent {
            place += 2
            isInName = false
            return .percent
        }
        if let (token, length) = token() {
            place += length
            isInName = false
            return token
        }
        isInName = staysInName
        place += 1
        return .other(bytes[place - 1])
    }

    /// A letter begins a name; digits and signs such as the `-` of `atlantis-2026-01-10.csv` go on with one, but alone
    /// they are a number, a range or a minus.
    private var staysInName: Bool {
        let byte = bytes[place]
        return isLetter(byte) || (isInName && (joinsNames(byte) || isHyphen(byte)))
    }

    private var isPercent: Bool { bytes[place...].starts(with: " %".utf8) }

    /// A day or a number that begins here; nothing begins inside of a word or another number.
    private func token() -> (Token, Int)? {
        guard isDigit(bytes[place]), !continuesName else { return nil }
        if let day = day(), !isLetter(at: place + 10) { return (.day(day), 10) }
        var end = bytes[place...].firstIndex { !isDigit($0) && !isSeparator($0) } ?? bytes.count
        while end > place, isSeparator(bytes[end - 1]) { end -= 1 }
        let digits = bytes[place..<end]
        return isNumber(digits) && !isLetter(at: end) ? (.number(digits), digits.count) : nil
    }

    private var continuesName: Bool {
        guard place > 0 else { return false }
        return joinsNames(bytes[place - 1]) || (isInName && isHyphen(bytes[place - 1]))
    }

    private func day() -> CalendarDay? {
        guard place + 10 <= bytes.count else { return nil }
        return CalendarDay(iso: String(decoding: bytes[place..<place + 10], as: UTF8.self))
    }

    /// `1,234`, `1,234.5` or `0.5`: something that another locale writes differently.
    private func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        let halves = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard halves.count <= 2, halves.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
            return false
        }
        let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard groups.count > 1 else { return halves.count == 2 }
        return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }

    private func isHyphen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") }

    private func isLetter(at place: Int) -> Bool { place < bytes.count && isLetter(bytes[place]) }

    private func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: byte >= 0x80
        }
    }

    /// What comes before the digits of a name, a path or a version.
    private func joinsNames(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || isSeparator(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
    }
}
