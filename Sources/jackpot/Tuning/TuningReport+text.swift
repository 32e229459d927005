import Pipelines

extension TuningReport: CustomStringConvertible {
    /// The table, best first, the settings in force, and what to do.
    var description: String {
        let columns: [TextTable.Column] =
            [.numbers("trial"), .numbers("origins")] + keys.map { .numbers($0) } + [.numbers("WAPE"), .words("")]
        let table = TextTable(columns, rows: trials.map(cells) + [cells(inForce)])
        return "\(table)\n\(advice)"
    }

    private func cells(_ line: Line) -> [String] {
        [line.trial.map(String.init) ?? "-", String(line.origins)] + keys.map { line.settings[$0] ?? "-" }
            + [line.loss.map(Digits.percent) ?? "-", line.trial == nil ? "in force" : line.failure ?? ""]
    }

    private var advice: String {
        let losses = (best.loss.map(Digits.percent) ?? "-", inForce.loss.map(Digits.percent) ?? "-")
        guard let loss = best.loss, let inForceLoss = inForce.loss, loss < inForceLoss else {
            return "The best trial errs by \(losses.0), the settings in force by \(losses.1): leave them as they are.\n"
        }
        return """
            The best trial errs by \(losses.0) on its \(best.origins) origins, the settings in force by \(losses.1).
            A small gain may be luck; the last \(heldBack) periods, which no trial has seen, remain for the evaluation.
            Nothing has changed: a person puts these lines into the config of \(country) and commits them, so that git
            holds who changed them, when and why.

            \(configuration)
            """
    }
}
