import Charts

/// What people are told of a run, before it takes the form of text, Markdown or HTML.
struct Briefing: Equatable {
    /// A heading with facts, sentences and a table below it.
    struct Section: Equatable {
        var title: String
        var facts: [Fact] = []
        var sentences: [String] = []
        var table: Table?
        /// A table for the page alone: too long for a message.
        var detail: Table?
        /// Pictures for the page alone; the tables below them hold their numbers.
        var charts: [Chart] = []

        /// Whether a message has anything of it to show.
        var isForMessage: Bool { !facts.isEmpty || !sentences.isEmpty || table != nil }
    }

    /// A label and its value.
    struct Fact: Equatable {
        var label: String
        var value: String
    }

    /// Columns with a heading each; every row has one text per heading.
    struct Table: Equatable {
        var headings: [String]
        var rows: [[String]]
    }

    /// The subject line.
    var subject: String
    /// The one sentence that a reader in a hurry needs.
    var headline: String
    /// What follows, most important first.
    var sections: [Section]
}
