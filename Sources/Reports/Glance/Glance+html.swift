import Charts

extension Glance {
    /// The first view as HTML: the answer, then the tiles.
    var html: String {
        """
        <header class="answer">
        <p class="occasion">\(occasion.escapedForHTML)</p>
        <h1><span class="verb">\(verb.escapedForHTML)</span> \(answer.escapedForHTML)</h1>
        <p class="step">\(step.escapedForHTML)</p>
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
        let lines = notes.map { "<p>\($0.escapedForHTML)</p>" }
        let head = "<section class=\"tile\">\n<h2>\(title.escapedForHTML)</h2>"
        let value = "<p class=\"value\">\(value.escapedForHTML)</p>"
        return ([head, value, drawing].compactMap(\.self) + lines + ["</section>"]).joined(separator: "\n")
    }
}
