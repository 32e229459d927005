import Foundation
import Tabular
import Testing

@testable import Learning

struct TaskTests {
    private let table = Table([
        ("size", .number(Column([1, 2, nil], placeholder: 0))), ("colour", .text(TextColumn(["red", "blue", "red"]))),
        ("price", .number(Column([3, 5, nil], placeholder: 0))), ("day", .day(Column([1, 2, 3]))),
    ])

    @Test func `a table that is not what the task asks for is refused`() {
        let task = { (recipe: TaskRecipe) in try PredictionTask(recipe, on: table) }
        #expect(throws: TaskError.nothingToLearnFrom) { try task(TaskRecipe(target: .number("size"))) }
        #expect(throws: TaskError.missingColumn("weight", .number)) {
            try task(TaskRecipe(target: .text("colour", is: "red"), numeric: ["weight"]))
        }
        #expect(throws: TaskError.missingColumn("size", .text)) {
            try task(TaskRecipe(target: .text("colour", is: "red"), categorical: ["size"]))
        }
        #expect(throws: TaskError.missingTarget("price", line: 4)) {
            try task(TaskRecipe(target: .number("price"), numeric: ["size"]))
        }
        #expect(throws: TaskError.targetAmongFeatures("price")) {
            try task(TaskRecipe(target: .number("price"), numeric: ["size", "price"]))
        }
    }

    @Test func `the target as a planned column is refused`() throws {
        let features = try FeatureRecipe([Feature("f", .planned("size"))], planned: ["size"], day: "day")
        #expect(throws: TaskError.targetAmongFeatures("size")) {
            try PredictionTask(TaskRecipe(target: .number("size"), features: features), on: table)
        }
    }

    @Test func `categories that the training rows lack have no column`() throws {
        let recipe = TaskRecipe(target: .text("colour", is: "red"), numeric: ["size"], categorical: ["colour2"])
        let coloured = Table(
            zip(table.names, table.columns).map { ($0, $1) }
                + [("colour2", .text(TextColumn(["green", "amber", "green"])))]
        )
        let task = try PredictionTask(recipe, on: coloured)
        let encoding = TaskEncoding(task, learning: [0, 2])
        let matrix = encoding.matrix([0, 1])
        #expect(matrix.features == ["size", "colour2 green"])
        #expect(matrix.values == [1, 1, 2, 0])
    }

    @Test func `a recipe of a task is data`() throws {
        let features = try FeatureRecipe(
            [Feature("last", .lag("price", rows: 1))],
            outcomes: [OutcomeColumn("price")],
            day: "day"
        )
        let recipe = TaskRecipe(target: .number("price"), categorical: ["colour"], features: features)
        let read = try JSONDecoder().decode(TaskRecipe.self, from: try JSONEncoder().encode(recipe))
        #expect(read == recipe)
    }

    @Test func `blocks of days learn from earlier days alone`() {
        let days = [10, 11, 12, 13, 14, 10, 12, 14]
        let folds = RollingDays(judged: 3, step: 2).folds(of: days)
        #expect(folds.map(\.test) == [[2, 3, 6], [4, 7]])
        #expect(folds.map(\.training) == [[0, 1, 5], [0, 1, 2, 3, 5, 6]])
        let late = RollingDays(judged: 3, step: 2, publicationLag: 1).folds(of: days)
        #expect(late.map(\.test) == folds.map(\.test))
        #expect(late.map(\.training) == [[0, 5], [0, 1, 2, 5, 6]])
        #expect(RollingDays(judged: 9, step: 3).folds(of: days).map(\.test) == [[3, 4, 7]])
    }
}
