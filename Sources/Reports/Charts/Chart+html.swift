import Charts

extension Chart {
    /// The widths for a telephone and for a page: text keeps its size in both.
    private static let widths = (narrow: 344.0, wide: 736.0)

    /// The chart as a figure that shows the drawing that suits the screen; a title that stands above it anyway is not
    /// repeated.
    func html(under heading: String) -> String {
        let caption = title == heading ? "" : "<figcaption>\(title.escapedForMarkup)</figcaption>\n"
        return """
            <figure>
            \(caption)<div class="telephone">\(ChartDrawing(self, width: Self.widths.narrow).svg)</div>
            <div class="screen">\(ChartDrawing(self, width: Self.widths.wide).svg)</div>
            </figure>
            """
    }
}
