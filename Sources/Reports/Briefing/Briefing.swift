import Charts

/// What people are told of a run, before it takes the form of text, Markdown or HTML.
package struct Briefing: Equatable {
    /// A heading with facts, sentences and a table below it.
    package struct Section: Equatable {
        package var title: String
        package var facts: [Fact] = []
        package var sentences: [String] = []
        /// A table for messages, and for the page where no figure holds its numbers.
        package var table: Table?
        /// Pictures for the page alone.
        var figures: [Figure] = []

        /// Whether a message has anything of it to show.
        package var isForMessage: Bool { !facts.isEmpty || !sentences.isEmpty || table != nil }
    }

    /// Charts with the numbers that they show.
    struct Figure: Equatable {
        var charts: [Chart]
        var numbers: Table
    }

    /// A label and its value.
    package struct Fact: Equatable {
        package var label: String
        package var value: String
    }

    /// Columns with a heading each; every row has one text per heading.
    package struct Table: Equatable {
        /// What it holds, for readers who cannot see where it stands.
        package var title = ""
        package var headings: [String]
        package var rows: [[String]]
        /// Where the first text of each row leads on a page; nil for nowhere, empty for tables that lead nowhere.
        package var links: [String?] = []
    }

    /// The subject line.
    package var subject: String
    /// The one sentence that a reader in a hurry needs.
    package var headline: String
    /// The first view of the page; nil where nothing was decided.
    var glance: Glance?
    /// What follows, most important first.
    package var sections: [Section]
}
