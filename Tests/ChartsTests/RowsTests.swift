import Charts
import Foundation
import FoundationXML
import Testing

struct RowsTests {
    private func chart(_ names: [String]) -> Chart {
        Chart(
            title: "Rows",
            summary: "One bar each.",
            horizontal: Axis(title: "Change", domain: 0...1, ticks: [.init(0, "0"), .init(1, "1")]),
            vertical: Axis(
                title: "What",
                domain: -0.5...Double(names.count) - 0.5,
                ticks: names.enumerated().map { .init(Double($0.offset), $0.element) }
            ),
            layers: [Layer(.sideways(names.indices.map { .init(Double($0), 0, 1) }), .main)]
        )
    }

    private func texts(_ names: [String], width: Double) throws -> [String] {
        let drawing = try XMLElement(xmlString: ChartDrawing(chart(names), width: width).svg)
        return drawing.elements(forName: "text").compactMap(\.stringValue)
    }

    @Test func `every row keeps its name on narrow paper, in lines where it is long`() throws {
        let names = (0..<15).map { "row \($0) of days since the last draw" }
        let words = try texts(names, width: 344).joined(separator: " ")
        for name in names { #expect(words.contains(name), "\(name)") }
        #expect(try texts(names, width: 344).count > texts(names, width: 1_200).count)
    }

    @Test func `a few rows take little paper`() throws {
        let height = { (count: Int) in
            let names = Array(repeating: "name", count: count)
            let drawing = try XMLElement(xmlString: ChartDrawing(self.chart(names), width: 736).svg)
            return try #require(drawing.attribute(forName: "height")?.stringValue.flatMap(Double.init))
        }
        #expect(try height(2) < 150)
        #expect(try height(12) - height(11) == 30)
    }
}
