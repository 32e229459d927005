import Charts

extension Chart {
    /// The same with all labels as the readers of a country write them.
    func localized(_ style: NumberStyle) -> Chart {
        Chart(
            title: style.localized(title),
            summary: style.localized(summary),
            horizontal: horizontal.localized(style),
            vertical: vertical.localized(style),
            layers: layers.map { layer in
                Layer(layer.mark.localized(style), layer.tone, name: layer.name.map(style.localized))
            }
        )
    }
}

extension Axis {
    fileprivate func localized(_ style: NumberStyle) -> Axis {
        Axis(title: title, domain: domain, ticks: ticks.map { Tick($0.value, style.localized($0.label)) })
    }
}

extension Mark {
    fileprivate func localized(_ style: NumberStyle) -> Mark {
        switch self {
        case .across(let value, let label): .across(value, label: style.localized(label))
        case .along(let value, let label): .along(value, label: style.localized(label))
        case .line, .dots, .bars, .sideways, .band, .stretch: self
        }
    }
}

extension Bullet {
    /// The same with all labels as the readers of a country write them.
    func localized(_ style: NumberStyle) -> Bullet {
        Bullet(
            summary: style.localized(summary),
            value: value,
            worseCase: worseCase,
            range: range,
            lowerLabel: style.localized(lowerLabel),
            upperLabel: style.localized(upperLabel)
        )
    }
}
