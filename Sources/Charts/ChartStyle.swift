/// The colours and strokes of drawings, as CSS, for light and dark pages and for paper.
public enum ChartStyle {
    /// The rules; they hold for everything of the class `chart`.
    ///
    /// Hues are those of Okabe and Ito, darkened or lightened until each stands off the page by 3 : 1 at least; tones differ
    /// in their strokes as well.
    ///
    /// - Source: M. Okabe, K. Ito, "Color Universal Design", 2008; WCAG 2.2, criterion 1.4.11.
    public static let css = """
        .chart { --main: #0069a8; --answer: #c24e00; --other: #00745a; --past: #636b78; --limit: #8a2f6b; --ink: #1d2229; \
        --grid: #d8dce2; max-width: 100%; height: auto; display: block; }
        .chart text { font: 13px system-ui, sans-serif; fill: var(--ink); font-variant-numeric: tabular-nums; }
        .chart .title { font-weight: 600; } .chart .name { paint-order: stroke; stroke: var(--page, Canvas); stroke-width: 4px; }
        .chart .grid { stroke: var(--grid); }
        .chart .notch { stroke: var(--past); }
        .chart .main { --tone: var(--main); } .chart .answer { --tone: var(--answer); } .chart .other { --tone: var(--other); }
        .chart .past { --tone: var(--past); } .chart .limit { --tone: var(--limit); }
        .chart .line { fill: none; stroke: var(--tone); stroke-width: 2; stroke-linejoin: round; }
        .chart .leader { stroke: var(--tone); }
        .chart .line.other { stroke-dasharray: 7 4; } .chart .line.limit { stroke-dasharray: 2 3; } \
        .chart .line.past { stroke-width: 1.25; }
        .chart .area { fill: var(--tone); fill-opacity: .16; }
        .chart .bar, .chart .dot { fill: var(--tone); }
        .chart .track { fill: var(--grid); } .chart .mark { stroke: var(--tone); stroke-width: 2; }
        .chart .mark.answer { stroke-width: 4; }
        @media (prefers-color-scheme: dark) { .chart { --main: #58b4ea; --answer: #f5a45c; --other: #3fc79f; \
        --past: #9aa3b0; --limit: #dd93c3; --ink: #e6e9ee; --grid: #363d47; } }
        @media print { .chart { --main: #0069a8; --answer: #c24e00; --other: #00745a; --past: #636b78; --limit: #8a2f6b; \
        --ink: #000; --grid: #ccc; break-inside: avoid; } }
        """
}
