import Foundation

extension ErrorStory {
    /// What is in the sales file.
    static let data = [
        ErrorStory(name: "empty-file", title: "An empty sales file", why: "the export wrote nothing") {
            try $0.writeSales([])
        },
        ErrorStory(name: "header-only", title: "A sales file with a header only", why: "the export found no rows") {
            try $0.writeSales(Array(try $0.salesLines().prefix(1)))
        },
        ErrorStory(
            name: "missing-column",
            title: "A missing column",
            why: "the file has no column of the name that the config gives"
        ) {
            let lines = try $0.salesLines()
            try $0.writeSales([lines[0].replacing("tickets_sold", with: "ticket_sold")] + lines.dropFirst())
        },
        ErrorStory(
            name: "no-rows",
            title: "No row of the country",
            why: "no row holds what data.where asks for"
        ) {
            try $0.edit("configs/aland.yaml", replacing: "{country: aland}", with: "{country: Aland}")
        },
        ErrorStory(
            name: "wrong-type",
            title: "A text where a number must be",
            why: "a field of line 4,711 holds a word"
        ) {
            let lines = try $0.salesLines()
            let before = Array(repeating: lines[1].replacing(",aland,", with: ",elsewhere,"), count: 4_709)
            let wrong = lines[1].replacing(/,aland,[0-9]+,/, with: ",aland,many,")
            try $0.writeSales([lines[0]] + before + [wrong] + lines.dropFirst(2))
        },
        ErrorStory(name: "not-a-number", title: "NaN as a number", why: "the source system wrote NaN for unknown sales")
        {
            try $0.writeSales(line: 100, "tickets_sold", "NaN")
        },
        ErrorStory(name: "infinite", title: "An infinite number", why: "the source system divided by 0") {
            try $0.writeSales(line: 100, "jackpot_announced", "inf")
        },
        ErrorStory(
            name: "thousands-separators",
            title: "Thousands separators that the config does not state",
            why: "the export formats numbers for people"
        ) {
            try $0.writeSales(line: 100, "tickets_sold", "\"1,403,918\"")
        },
        ErrorStory(
            name: "windows-1252",
            title: "Another encoding than the config states",
            why: "the file is written in windows-1252 and holds letters beyond ASCII"
        ) {
            let lines = try $0.salesLines().map { Data(($0 + "\n").utf8) }
            let note = Data("2021-01-11,S".utf8) + [0xE3] + Data("o Paulo,1,1,1,1,0,1,0,0\n".utf8)
            try $0.write((lines + [note]).reduce(Data(), +), to: Workspace.salesFile)
            try $0.nameSalesFile()
        },
        ErrorStory(name: "duplicated-weeks", title: "A week that is there twice", why: "a row was exported twice") {
            let lines = try $0.salesLines()
            try $0.writeSales(lines + [lines[10]])
        },
        ErrorStory(name: "huge-sales", title: "Sales beyond reason", why: "a field holds 1e308") {
            try $0.writeSales(line: 100, "tickets_sold", "1e308")
        },
        ErrorStory(
            name: "stale-data",
            title: "Sales that are too old for the draw",
            why: "weeks between the last row and the draw are missing",
            command: ["run", "--country", "aland", "--as-of", "2027-01-01"]
        ) { _ in },
        ErrorStory(
            name: "planned-twice",
            title: "A week that is planned twice",
            why: "the plan has two rows for a week"
        ) {
            let row = "2026-01-05,aland,0,0,0.1\n"
            try $0.write(try $0.text("data/planned.csv") + row + row, to: "data/planned.csv")
        },
        ErrorStory(
            name: "several-findings",
            title: "Several mistakes in the data",
            why: "a week is there twice, one has negative sales"
        ) {
            try $0.writeSales(line: 100, "tickets_sold", "-14")
            let text = try $0.text(Workspace.salesFile)
            let lines = text.split(separator: "\n").map(String.init)
            try $0.write(text + lines[10] + "\n", to: Workspace.salesFile)
        },
    ]
}
