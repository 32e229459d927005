import Charts

/// One chart with a mark of every kind.
enum SampleChart {
    static let everything = Chart(
        title: "Every mark",
        summary: "A line <rises> & falls.",
        horizontal: Axis(title: "Jackpot, million EUR", covering: [1, 9], parts: 8) { value, digits in
            "\(Int(value)).\(digits)"
        },
        vertical: Axis(title: "Net revenue, million EUR", covering: [-0.4, 1.9]) { value, _ in
            "\((value * 10).rounded() / 10)"
        },
        layers: [
            Layer(.stretch(2...6), .past, name: "keeps every rule"),
            Layer(.band([.init(1, 0.2, 0.9), .init(5, 1.1, 1.8), .init(9, -0.4, 1.2)]), .main, name: "9 of 10 cases"),
            Layer(.bars([.init(1, 0.2), .init(3, -0.3), .init(5, 0.9)]), .past, name: "sold"),
            Layer(.sideways([.init(0.5, 3, 5)]), .other, name: "swing"),
            Layer(.line([.init(1, 0.5), .init(5, 1.5), .init(9, 0.4)]), .main, name: "expected"),
            Layer(.dots([.init(3, 1.2)]), .answer, name: "played"),
            Layer(.across(4.5, label: "to announce 4.5"), .answer),
            Layer(.across(4.75, label: "last 4.75"), .other),
            Layer(.along(1.75, label: "at most"), .limit),
        ]
    )
}
