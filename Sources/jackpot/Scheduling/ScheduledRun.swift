import Foundation
import Pipelines

/// The start of the pipeline by cron or systemd, as text for their files.
struct ScheduledRun: Hashable, Sendable {
    /// The pipeline's name.
    let pipeline: String
    let schedule: Pipeline.Schedule
    /// The same, field by field.
    let cron: CronSchedule
    /// The folder that it starts in.
    let folder: String
    /// The driver's path and its arguments.
    let command: [String]

    /// A line for a crontab, under the time zone that its times are in.
    var crontab: String {
        let words = command.map(quoted).joined(separator: " ")
        // An unescaped percent sign ends a crontab's command.
        let line = "cd \(quoted(folder)) && \(words)".replacing("%", with: "\\%")
        return """
            # CRON_TZ counts for cronie; a cron that does not know it takes the machine's own time zone.
            CRON_TZ=\(schedule.timeZone)
            \(schedule.cron) \(line)

            """
    }

    /// A service and its timer; a start that was missed while the machine was off is made up for.
    var systemdUnits: String {
        let calendars = cron.calendars(in: schedule.timeZone).map { "OnCalendar=\($0)" }.joined(separator: "\n")
        return """
            # jackpot.service
            [Unit]
            Description=jackpot: pipeline \(pipeline)

            [Service]
            Type=oneshot
            WorkingDirectory=\(folder.replacing("%", with: "%%"))
            ExecStart=\(command.map(quotedForSystemd).joined(separator: " "))

            # jackpot.timer
            [Unit]
            Description=jackpot: starts pipeline \(pipeline)

            [Timer]
            \(calendars)
            Persistent=true

            [Install]
            WantedBy=timers.target

            """
    }

    private func quoted(_ word: String) -> String {
        isPlain(word) ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    private func quotedForSystemd(_ word: String) -> String {
        let escaped = word.replacing("%", with: "%%").replacing("$", with: "$$")
        if isPlain(word) { return escaped }
        return "\"\(escaped.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private func isPlain(_ word: String) -> Bool { word.wholeMatch(of: /[A-Za-z0-9_.\/:=+-]+/) != nil }
}
