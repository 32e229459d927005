import Charts
import Foundation
import FoundationXML
import TestSupport
import Testing

struct ChartDrawingTests {
    private static let golden = Checkout.root.appending(path: "Tests/ChartsTests/Golden")

    @Test(arguments: [344, 800])
    func `a chart with a mark of every kind is drawn as it was`(width: Int) throws {
        let file = Self.golden.appending(path: "every-mark-\(width).svg")
        let drawn = ChartDrawing(SampleChart.everything, width: Double(width)).svg + "\n"
        // `make golden` sets UPDATE_GOLDEN=1, which rewrites the file; the picture is then looked at by a person.
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(drawn.utf8).write(to: file)
        }
        #expect(try drawn == String(contentsOf: file, encoding: .utf8))
    }

    @Test func `a drawing is well-formed and says what it shows`() throws {
        let drawn = ChartDrawing(SampleChart.everything, width: 500).svg
        let document = try XMLElement(xmlString: drawn)
        #expect(document.attribute(forName: "role")?.stringValue == "img")
        #expect(document.attribute(forName: "aria-label")?.stringValue == "Every mark. A line <rises> & falls.")
    }

    @Test func `no label leaves the paper or lies over another in its row, however wide the paper is`() throws {
        for width in stride(from: 240.0, through: 1_200, by: 37) {
            let document = try XMLElement(xmlString: ChartDrawing(SampleChart.everything, width: width).svg)
            let labels = try document.elements(forName: "text").map(Label.init)
            #expect(labels.count > 10)
            for (index, label) in labels.enumerated() {
                #expect(label.left >= -0.1 && label.right <= width + 0.1, "\(label.text) at a width of \(width)")
                for other in labels[..<index] where abs(other.baseline - label.baseline) < 12 {
                    #expect(
                        other.right <= label.left || label.right <= other.left,
                        "\(label.text) over \(other.text) at a width of \(width)"
                    )
                }
            }
        }
    }

    @Test func `a value lies where its share of the axis says`() throws {
        let document = try XMLElement(xmlString: ChartDrawing(SampleChart.everything, width: 800).svg)
        let notches = document.elements(forName: "line").filter {
            $0.attribute(forName: "class")?.stringValue == "notch"
        }
        let places = try notches.map { try $0.number("x1") }
        let dot = try #require(
            document.elements(forName: "circle").last { $0.attribute(forName: "class")?.stringValue == "dot answer" }
        )
        let center = try dot.number("cx")
        let (first, last) = (try #require(places.first), try #require(places.last))
        let quarter = first + (last - first) / 4
        #expect(abs(center - quarter) < 0.2)
    }

    @Test func `every tone and every mark has its colours`() {
        for tone in Tone.allCases {
            #expect(ChartStyle.css.contains(".chart .\(tone.rawValue) { --tone: var(--\(tone.rawValue)); }"))
        }
        for kind in ["line", "area", "bar", "dot", "leader", "grid", "notch", "title"] {
            #expect(ChartStyle.css.contains(".chart .\(kind)"), "\(kind)")
        }
    }
}

/// Where a text lies in DejaVu Sans, the widest face in common use.
private struct Label {
    let text: String
    let left: Double
    let right: Double
    let baseline: Double

    init(_ element: XMLElement) throws {
        text = element.stringValue ?? ""
        let width = 13 * text.reduce(0) { $0 + Self.share(of: $1) }
        let x = try element.number("x")
        let isEnd = element.attribute(forName: "text-anchor")?.stringValue == "end"
        left = isEnd ? x - width : x
        right = isEnd ? x : x + width
        baseline = try element.number("y")
    }

    /// Width of a character as a share of the size, from the font's own table.
    private static func share(of character: Character) -> Double {
        switch character {
        case "i", "j", "l": 0.278
        case " ", ".", ",": 0.318
        case "-": 0.361
        case "f", "r", "t": 0.411
        case "m": 0.974
        case "w": 0.818
        case "0"..."9": 0.636
        case "A"..."Z": 0.7
        default: 0.6
        }
    }
}

extension XMLElement {
    fileprivate func number(_ name: String) throws -> Double {
        try #require(Double(attribute(forName: name)?.stringValue ?? ""))
    }
}
