import Charts
import Testing

@Suite struct CharacterPlotTests {
    private func plot(_ points: [Mark.Point], _ signs: [CharacterPlot.Sign] = []) -> String {
        CharacterPlot(points, signs: signs, columns: 9, rows: 3) { "\(Int($0))" }.description
    }

    @Test func `a curve keeps its ends, its turn and its signs`() {
        let roof = [Mark.Point(0, 10), Mark.Point(4, 30), Mark.Point(8, 10)]
        let signs = [CharacterPlot.Sign("★", at: 4, "to announce 4"), CharacterPlot.Sign("○", at: 8, "last 8")]
        #expect(
            plot(roof, signs) == """
                30 │    ★
                   │  ·· ··
                10 │··     ·○
                   └─────────
                    0       8
                    ★ to announce 4
                    ○ last 8

                """
        )
    }

    @Test func `of two signs in one column the earlier shows`() {
        let signs = [CharacterPlot.Sign("★", at: 4, "a"), CharacterPlot.Sign("○", at: 4.1, "b")]
        let text = plot([Mark.Point(0, 1), Mark.Point(8, 2)], signs)
        #expect(text.filter { $0 == "★" }.count == 2)
        #expect(text.filter { $0 == "○" }.count == 1)
    }

    @Test func `a level curve, a single point and none are drawn too`() {
        #expect(plot([Mark.Point(0, 7), Mark.Point(8, 7)]).contains("│·········"))
        #expect(plot([Mark.Point(3, 7)]).contains("·"))
        #expect(plot([]).isEmpty)
    }
}
