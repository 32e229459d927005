import Charts

/// A whole page in one file: its styles are inside, and it asks no network for anything.
struct HTMLPage {
    let title: String
    let styles: [String]
    /// What the page shows, as HTML.
    let content: String

    /// The document.
    var text: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.escapedForMarkup)</title>
        <style>
        \(styles.joined(separator: "\n"))
        </style>
        </head>
        <body>
        <main>
        \(content)
        </main>
        </body>
        </html>

        """
    }
}
