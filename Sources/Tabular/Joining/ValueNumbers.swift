/// Numbers distinct values from 0 in order of appearance.
struct ValueNumbers<Value: Hashable> {
    private var known: [Value: Int] = [:]

    /// How many values are distinct.
    var count: Int { known.count }

    /// The number of each value; nil stays nil.
    mutating func numbers(_ values: [Value?]) -> [Int?] {
        var numbers: [Int?] = []
        numbers.reserveCapacity(values.count)
        for value in values {
            guard let value else {
                numbers.append(nil)
                continue
            }
            let number = known[value] ?? known.count
            known[value] = number
            numbers.append(number)
        }
        return numbers
    }
}
