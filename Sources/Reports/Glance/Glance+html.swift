import Charts

extension Glance {
    /// The first view as HTML: the answer, then the tiles.
    var html: String {
        """
        <header class="answer">
        <p class="occasion">\(occasion.escapedForMarkup)</p>
        <h1><span class="verb">\(verb.escapedForMarkup)</span> \(answer.escapedForMarkup)</h1>
        <p class="step">\(step.escapedForMarkup)</p>
        </header>
        <div class="tiles">
        \(tiles.map(\.html).joined(separator: "\n"))
        </div>
        """
    }
}

extension Glance.Tile {
    fileprivate var html: String {
        let drawing = bullet.map { BulletDrawing($0).svg }
        let lines = notes.map { "<p>\($0.escapedForMarkup)</p>" }
        let head = "<section class=\"tile\">\n<h2>\(title.escapedForMarkup)</h2>"
        let value = "<p class=\"value\">\(value.escapedForMarkup)</p>"
        return ([head, value, drawing].compactMap(\.self) + lines + ["</section>"]).joined(separator: "\n")
    }
}
