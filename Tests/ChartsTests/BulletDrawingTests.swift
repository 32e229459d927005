import Charts
import Foundation
import FoundationXML
import Testing

struct BulletDrawingTests {
    private func drawing(_ value: Double, _ worseCase: Double, in range: ClosedRange<Double>) throws -> XMLElement {
        let bullet = Bullet(
            summary: "Half & half",
            value: value,
            worseCase: worseCase,
            range: range,
            lowerLabel: "33.0 %",
            upperLabel: "46.0 %"
        )
        return try XMLElement(xmlString: BulletDrawing(bullet).svg)
    }

    private func place(_ kind: String, in drawing: XMLElement) throws -> Double {
        let line = drawing.elements(forName: "line").first { $0.attribute(forName: "class")?.stringValue == kind }
        return try #require(line?.attribute(forName: "x1")?.stringValue.flatMap(Double.init))
    }

    @Test func `the value stands between the marks of its bounds where it lies between them, and beyond where not`()
        throws
    {
        let (inside, above) = (try drawing(0.395, 0.41, in: 0.33...0.46), try drawing(0.6, 0.7, in: 0.33...0.46))
        let bounds = inside.elements(forName: "line").filter {
            $0.attribute(forName: "class")?.stringValue == "mark limit"
        }.compactMap { $0.attribute(forName: "x1")?.stringValue.flatMap(Double.init) }
        #expect(bounds.count == 2 && bounds[0] < bounds[1])
        let place = try place("mark answer", in: inside)
        // 0.395 is the middle of 0.33 and 0.46.
        #expect(abs(place - (bounds[0] + bounds[1]) / 2) <= 0.2)
        #expect(try self.place("mark answer", in: above) > self.place("mark limit", in: above))
    }

    @Test func `nothing leaves the paper, and both bounds are labelled where there is room`() throws {
        for (value, worse) in [(0.1, 0.2), (0.4, 0.9), (5, 9), (-1, 0.4)] {
            let drawing = try drawing(value, worse, in: 0.33...0.46)
            for part in drawing.children ?? [] {
                let element = try #require(part as? XMLElement)
                for name in ["x", "x1", "x2"] {
                    guard let x = element.attribute(forName: name)?.stringValue.flatMap(Double.init) else { continue }
                    #expect((0...264).contains(x), "\(element)")
                }
            }
        }
        let labels = try drawing(0.4, 0.41, in: 0.33...0.46).elements(forName: "text").compactMap(\.stringValue)
        #expect(labels == ["33.0 %", "46.0 %"])
    }

    @Test func `a range without width and one measure still make a drawing that says what it shows`() throws {
        let drawing = try drawing(0.4, 0.4, in: 0.4...0.4)
        #expect(drawing.attribute(forName: "aria-label")?.stringValue == "Half & half")
        #expect(drawing.attribute(forName: "role")?.stringValue == "img")
    }
}
