import Charts

extension Briefing {
    /// The same with all numbers and dates as the readers of a country write them.
    package func localized(_ style: NumberStyle) -> Briefing {
        Briefing(
            subject: style.localized(subject),
            headline: style.localized(headline),
            glance: glance?.localized(style),
            sections: sections.map { $0.localized(style) }
        )
    }
}

extension Briefing.Section {
    fileprivate func localized(_ style: NumberStyle) -> Briefing.Section {
        Briefing.Section(
            title: style.localized(title),
            facts: facts.map { .init(label: style.localized($0.label), value: style.localized($0.value)) },
            sentences: sentences.map(style.localized),
            table: table?.localized(style),
            figures: figures.map { figure in
                Briefing.Figure(
                    charts: figure.charts.map { $0.localized(style) },
                    numbers: figure.numbers.localized(style)
                )
            }
        )
    }
}

extension Briefing.Table {
    fileprivate func localized(_ style: NumberStyle) -> Briefing.Table {
        Briefing.Table(
            title: style.localized(title),
            headings: headings.map(style.localized),
            rows: rows.map { $0.map(style.localized) },
            links: links
        )
    }
}

extension Glance {
    fileprivate func localized(_ style: NumberStyle) -> Glance {
        Glance(
            occasion: style.localized(occasion),
            verb: verb,
            answer: style.localized(answer),
            step: style.localized(step),
            tiles: tiles.map { tile in
                Tile(
                    title: tile.title,
                    value: style.localized(tile.value),
                    notes: tile.notes.map(style.localized),
                    bullet: tile.bullet?.localized(style)
                )
            }
        )
    }
}
