/// What a check saw, before the config says how much it weighs.
struct Observation {
    /// Lines of the file, smallest first.
    let lines: [Int]
    /// The column; nil where it concerns whole rows.
    let column: String?
    /// What was seen, with values and units.
    let problem: String
    /// How to mend it.
    let fix: String

    init(lines: [Int], column: String? = nil, problem: String, fix: String) {
        self.lines = lines.sorted()
        self.column = column
        self.problem = problem
        self.fix = fix
    }
}
