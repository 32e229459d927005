import ArgumentParser
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot schedule`.
struct ScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Print what makes cron or systemd start the pipeline, from the schedule in its file.",
        discussion: ExitStatus.table
    )

    /// Whose files are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case cron, systemd
    }

    @Option(name: .long, help: "Whose files are printed.")
    var format = Format.cron

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let start = try scheduledRun(by: ProgramFinder.driver)
            let text = format == .cron ? start.crontab : start.systemdUnits
            try output.show([format.rawValue: text], schema: "schedule/1", text: text)
        }
    }

    private func scheduledRun(by driver: String) throws -> ScheduledRun {
        let places = workspace.places()
        let pipeline = try places.pipeline()
        guard let schedule = pipeline.schedule else { throw ScheduleError.none(file: places.pipelineFile) }
        let cron: CronSchedule
        do {
            cron = try CronSchedule(schedule.cron)
        } catch {
            throw ScheduleError.wrong(file: places.pipelineFile, error)
        }
        return ScheduledRun(
            pipeline: pipeline.name,
            schedule: schedule,
            cron: cron,
            folder: places.root.path,
            command: [driver, "run"] + workspace.differences
        )
    }
}

extension WorkspaceOptions {
    /// The options, but the workspace itself, that were not left as they are by default.
    fileprivate var differences: [String] {
        (configs == "configs" ? [] : ["--configs", configs])
            + (pipeline == "pipeline/weekly.yaml" ? [] : ["--pipeline", pipeline])
            + (portfolio.map { ["--portfolio", $0] } ?? [])
    }
}
