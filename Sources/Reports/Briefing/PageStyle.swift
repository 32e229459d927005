/// How the page looks on a screen, light and dark, and on paper.
enum PageStyle {
    static let css = """
        :root { color-scheme: light dark; --page: #fff; --text: #1d2229; --quiet: #565e6a; --line: #d3d8df; \
        --tile: #f4f6f8; --link: #00578c; --mark: #b04600; }
        @media (prefers-color-scheme: dark) { :root { --page: #14181d; --text: #e6e9ee; --quiet: #a9b2be; --line: #3a424d; \
        --tile: #1e242b; --link: #7cc4f2; --mark: #f5a45c; } }
        @media print { :root { color-scheme: light; --page: #fff; --text: #000; --quiet: #444; --line: #bbb; \
        --tile: #fff; --link: #000; --mark: #b04600; } }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; background: var(--page); color: var(--text); }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
        .occasion { margin: 0; color: var(--quiet); }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
        .answer h1 { font-size: 2.6rem; font-variant-numeric: tabular-nums; }
        .verb { display: block; font-size: 1.15rem; font-weight: 400; }
        .step { margin: .25rem 0 1rem; font-size: 1.1rem; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(17.5rem, 1fr)); gap: .75rem; }
        .tile { background: var(--tile); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; }
        .tile h2 { margin: 0; font-size: .95rem; font-weight: 400; color: var(--quiet); }
        .tile p { margin: .1rem 0 0; font-size: .92rem; line-height: 1.4; }
        .tile .value { font-size: 1.5rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
        .tile .value::first-letter { text-transform: uppercase; }
        .headline { font-size: 1.2rem; font-weight: 600; }
        .why { max-width: 46rem; margin: 1rem 0 .5rem; }
        nav ul { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
        a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        main > section { max-width: 46rem; } main > section > h2 { font-size: 1.2rem; margin: 2.2rem 0 .5rem; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; font-weight: 400; }
        .facts th { color: var(--quiet); } .facts td { overflow-wrap: anywhere; }
        .wide { overflow-x: auto; }
        .wide td, .wide th { text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
        .wide td:first-child, .wide th:first-child { text-align: left; }
        figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .3rem; } summary { cursor: pointer; }
        code { overflow-wrap: anywhere; }
        .telephone { display: none; }
        @media (max-width: 47.9rem) {
        .telephone { display: block; max-width: 30rem; } .telephone svg { width: 100%; } .screen { display: none; }
        .answer h1 { font-size: 2.1rem; } .wide { font-size: .9rem; } .wide td, .wide th { padding-right: .5rem; }
        .wide td:first-child, .wide th:first-child { white-space: normal; }
        }
        @media print {
        html { font-size: 11.5px; } main { max-width: none; padding: 0; } main > section { max-width: none; }
        .screen svg { width: 84%; }
        h2 { break-after: avoid; } tr, figure, .tile { break-inside: avoid; }
        .tiles { grid-template-columns: repeat(3, 1fr); } nav, details { display: none; } a { text-decoration: none; }
        .telephone { display: none; } .screen { display: block; }
        }
        """
}
