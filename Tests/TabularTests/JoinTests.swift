import Tabular
import Testing

struct JoinTests {
    private let sales = Table([
        ("store", .integer(Column([1, 2, 2, nil, 9], placeholder: 0))),
        ("day", .day(Column([0, 0, 7, 0, 0]))),
        ("sold", .number(Column([1.5, 2.5, 3.5, 4.5, 5.5]))),
    ])
    private let stores = Table([
        ("kind", .text(TextColumn(["big", "small", "odd"]))),
        ("store", .integer(Column([2, 1, nil], placeholder: 0))),
    ])
    private let weather = Table([
        ("day", .day(Column([0, 0, 7]))), ("store", .integer(Column([2, 1, 2]))),
        ("rain", .boolean(Column([true, nil, false], placeholder: false))),
    ])

    @Test func `rows without a partner stay in a left join`() throws {
        let joined = try Join(on: ["store"], kind: .left, cardinality: .manyToOne).table(sales, with: stores)
        #expect(joined.names == ["store", "day", "sold", "kind"])
        #expect(joined.texts("kind")?.values == ["small", "big", "big", nil, nil])
        #expect(joined.numbers("sold")?.values == [1.5, 2.5, 3.5, 4.5, 5.5])
        #expect(joined.lines == sales.lines)
    }

    @Test func `rows without a partner leave an inner join`() throws {
        let joined = try Join(on: ["store"], kind: .inner, cardinality: .manyToOne).table(sales, with: stores)
        #expect(joined.integers("store")?.values == [1, 2, 2])
        #expect(joined.texts("kind")?.values == ["small", "big", "big"])
        #expect(joined.lines == [2, 3, 4])
    }

    @Test func `several keys agree together`() throws {
        let joined = try Join(on: ["store", "day"], kind: .left, cardinality: .oneToOne).table(sales, with: weather)
        #expect(joined.booleans("rain")?.values == [nil, true, false, nil, nil])
    }

    /// Keys beside the numbers of their rows.
    private func numbered(_ keys: [Int?], as name: String) -> Table {
        Table([("key", .integer(Column(keys, placeholder: 0))), (name, .integer(Column(Array(keys.indices))))])
    }

    @Test func `many joins give what a search through all pairs gives`() throws {
        for seed in 0..<60 {
            let left = (0..<23).map { (row: Int) -> Int? in
                let value = (row &* 7 &+ seed &* 13) % 11
                return value == 10 ? nil : value
            }
            let right = (0..<7).map { (row: Int) -> Int? in (row &* 3 &+ seed) % 7 + seed % 3 }
            let joined = try Join(on: ["key"], kind: .inner, cardinality: .manyToOne).table(
                numbered(left, as: "row"),
                with: numbered(right, as: "other")
            )
            let pairs = left.indices.flatMap { one in
                right.indices.filter { left[one] != nil && left[one] == right[$0] }.map { [one, $0] }
            }
            #expect(joined.integers("row")?.values == pairs.map { $0[0] })
            #expect(joined.integers("other")?.values == pairs.map { $0[1] })
        }
    }

    @Test func `a key twice in the right table is named with its lines`() {
        let twice = Table([
            ("day", .day(Column([14_645, 14_652, 14_645]))), ("store", .text(TextColumn(["a", "a", "a"]))),
        ])
        let left = Table([("store", .text(TextColumn(["a"]))), ("day", .day(Column([14_645])))])
        let error = JoinError.duplicateKey("store 'a', day 2010-02-05", .right, lines: [2, 4])
        #expect(throws: error) {
            try Join(on: ["store", "day"], kind: .left, cardinality: .manyToOne).table(left, with: twice)
        }
        #expect("\(error)" == "the right table has store 'a', day 2010-02-05 in lines 2 and 4")
    }

    @Test func `a key twice in the left table is refused one-to-one, even without a partner`() {
        let left = Table([("store", .integer(Column([8, 8])))])
        #expect(throws: JoinError.duplicateKey("store 8", .left, lines: [2, 3])) {
            try Join(on: ["store"], kind: .left, cardinality: .oneToOne).table(left, with: stores)
        }
    }

    @Test func `keys must be there, comparable and of one type`() {
        let join = Join(on: ["store"], kind: .inner, cardinality: .manyToOne)
        let texts = Table([("store", .text(TextColumn(["1"])))])
        let numbers = Table([("store", .number(Column([1])))])
        #expect(throws: JoinError.missingKey("store", .left)) { try join.table(Table([]), with: stores) }
        #expect(throws: JoinError.missingKey("store", .right)) { try join.table(stores, with: Table([])) }
        #expect(throws: JoinError.keyTypes("store", left: .integer, right: .text)) {
            try join.table(sales, with: texts)
        }
        #expect(throws: JoinError.keyTypes("store", left: .number, right: .number)) {
            try join.table(numbers, with: numbers)
        }
    }

    @Test func `other columns of the same name are refused`() {
        #expect(throws: JoinError.sameColumn("sold")) {
            try Join(on: ["store", "day"], kind: .left, cardinality: .manyToOne).table(sales, with: sales)
        }
    }
}
