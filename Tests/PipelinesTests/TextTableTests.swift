import Pipelines
import Testing

@Suite struct TextTableTests {
    @Test func `words start and numbers end in one column, and no line ends in spaces`() {
        let table = TextTable(
            [.words("country"), .numbers("jackpot"), .words("note")],
            rows: [["aland", "12,250,000", "fine"], ["new-south-wales", "9", ""], ["ö", "10", "größer"]]
        )
        let expected = """
            country             jackpot  note
            aland            12,250,000  fine
            new-south-wales           9
            ö                        10  größer

            """
        #expect(table.description == expected)
    }

    @Test func `a table without rows is its titles`() {
        #expect(TextTable([.words("run"), .numbers("weeks")], rows: []).description == "run  weeks\n")
    }
}
