/// How the page looks on a screen, light and dark, and on paper.
enum PageStyle {
    static let css = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; font-weight: 400; }
        .wide { overflow-x: auto; }
        .wide td, .wide th { text-align: right; white-space: nowrap; border-bottom: 1px solid #8884; }
        .headline { font-size: 1.2rem; font-weight: 600; }
        figure { margin: 1rem 0; } summary { cursor: pointer; }
        .telephone { display: none; }
        @media (max-width: 54rem) { .telephone { display: block; } .screen { display: none; } }
        @media print {
        body { font-size: 11px; margin: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; }
        .telephone { display: none; } .screen { display: block; }
        }
        """
}
