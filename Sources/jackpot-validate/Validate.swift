import ArgumentParser
import Artifacts
import Foundation
import Lottery
import SalesData
import StepKit

/// Checks a country's sales data and hands on one clean row per week.
@main
struct Validate: StepProgram {
    static let step = "validate"
    static let abstract = "Checks the sales data of one country before anything is learnt from them."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) throws {
        let configuration = try context.read(CountryConfiguration.self)
        let checks = SalesChecks(
            configuration: configuration,
            file: try reported(&context) { context in
                try SalesFile(configuration: configuration, bytes: Array(try context.pinnedBytes(.salesData)))
            },
            planned: try reported(&context) { context in try plan(configuration, &context) },
            previous: try context.readIfPresent(PreviousHistory.self)?.weeks
        )
        let outcome = checks.run()
        try write(outcome.report, &context)
        guard let history = outcome.history else { throw DataRefused(outcome.report, file: configuration.source.file) }
        try context.write(history)
    }

    /// Reads a file, and leaves a report where it is not what the config describes.
    private func reported<Answer>(
        _ context: inout StepContext,
        _ read: (inout StepContext) throws -> Answer
    ) throws -> Answer {
        do {
            return try read(&context)
        } catch let error as SalesDataError {
            try write(ValidationReport(unreadable: error), &context)
            throw error
        }
    }

    private func plan(_ configuration: CountryConfiguration, _ context: inout StepContext) throws -> PlannedPeriod {
        let period = configuration.draws.period(of: context.manifest.draw)
        guard context.manifest.plannedData != nil else { return PlannedPeriod(period: period) }
        let bytes = Array(try context.pinnedBytes(.plannedData))
        return try PlannedFile(configuration: configuration, bytes: bytes).plan(for: period)
    }

    private func write(_ report: ValidationReport, _ context: inout StepContext) throws {
        try context.write(report)
        try context.write(report.markdown, companion: "validation.md", of: .validation)
        try context.write(report.junitXML, companion: "validation.xml", of: .validation)
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = report.findings.count { $0.severity == severity }
            return count > 0 ? "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
        }
        context.outcome = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    }
}
