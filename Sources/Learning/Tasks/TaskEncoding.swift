internal import Tabular

/// How rows of a task become numbers: the categories that its training rows have, and no others.
struct TaskEncoding {
    private let task: PredictionTask
    /// For each categorical column the codes of the texts seen, in the order of the texts.
    private let seen: [[Int32]]
    private let names: [String]

    /// Learns the categories from some rows.
    init(_ task: PredictionTask, learning rows: [Int]) {
        self.task = task
        self.seen = task.categories.map { column in
            Set(rows.compactMap { column.values.codes[$0] })
                .sorted { column.values.texts[Int($0)] < column.values.texts[Int($1)] }
        }
        let categories = zip(task.categories, seen).flatMap { column, codes in
            codes.map { "\(column.name) \(column.values.texts[Int($0)])" }
        }
        self.names = task.numbers.map(\.name) + categories + (task.features?.columns ?? [])
    }

    /// Some rows: numbers, then 1 or 0 for each category seen, then features; a category not seen is 0 in all.
    func matrix(_ rows: [Int]) -> DesignMatrix {
        var matrix = DesignMatrix(features: names)
        matrix.reserve(rows: rows.count)
        var values: [Double] = []
        for row in rows {
            values.removeAll(keepingCapacity: true)
            for column in task.numbers { values.append(column.values[row]) }
            for (column, codes) in zip(task.categories, seen) {
                let code = column.values.codes[row]
                for other in codes { values.append(other == code ? 1 : 0) }
            }
            if let features = task.features { values += features[row: row] }
            matrix.append(values)
        }
        return matrix
    }
}
