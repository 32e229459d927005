import Foundation
import Lottery
import Pipelines
import Testing

@testable import jackpot

@Suite struct ScheduledRunTests {
    @Test(arguments: [
        ("0 20 * * WED", ["Wed *-*-* 20:00:00 UTC"]),
        ("*/15 8-18/5 * * 1-3", ["Mon,Tue,Wed *-*-* 08,13,18:00,15,30,45:00 UTC"]),
        ("30 6 1 jan-mar *", ["*-01,02,03-01 06:30:00 UTC"]),
        ("5 * * * 0,7", ["Sun *-*-* *:05:00 UTC"]),
        ("0 0 1,15 * fri", ["*-*-01,15 00:00:00 UTC", "Fri *-*-* 00:00:00 UTC"]),
        ("0 20 * 12 6-7", ["Sun,Sat *-12-* 20:00:00 UTC"]),
    ])
    func `what cron starts systemd starts too`(_ cron: String, _ calendars: [String]) throws {
        #expect(try CronSchedule(cron).calendars(in: "UTC") == calendars)
    }

    @Test(arguments: [
        "", "0 20 * *", "60 20 * * *", "0 24 * * *", "0 0 0 * *", "0 0 * 13 *", "0 0 * * 8", "0 0 * * WEDNESDAY",
        "0 5-2 * * *", "0 */0 * * *", "0 1,,2 * * *", "0 5/2 * * *", "0 1-2-3 * * *", "0 -1 * * *",
    ])
    func `what is no line of cron is refused`(_ cron: String) {
        #expect(throws: InvalidValue.self) { try CronSchedule(cron) }
    }

    private func scheduled(folder: String) throws -> ScheduledRun {
        let pipeline = try PipelineReader.read(Self.pipeline, file: "small.yaml")
        let schedule = try #require(pipeline.schedule)
        return ScheduledRun(
            pipeline: pipeline.name,
            schedule: schedule,
            cron: try CronSchedule(schedule.cron),
            folder: folder,
            command: ["/opt/jackpot", "run"]
        )
    }

    private static let pipeline = """
        schema: pipeline/1
        name: small
        schedule: {cron: "0 20 * * WED", timezone: Europe/Helsinki}
        foreach: country
        given: [sales-data]
        steps:
          open: {run: [jackpot, open], reads: [sales-data], writes: [run], timeout: 1h}
        """

    @Test func `a crontab starts in the folder, whatever signs are in its name`() throws {
        let lines = try scheduled(folder: "/srv/it's 5%").crontab.split(separator: "\n")
        #expect(lines.contains("CRON_TZ=Europe/Helsinki"))
        #expect(lines.last == #"0 20 * * WED cd '/srv/it'\''s 5\%' && /opt/jackpot run"#)
    }

    @Test func `units of systemd name folder, command and time`() throws {
        let lines = try scheduled(folder: "/srv/5%").systemdUnits.split(separator: "\n")
        #expect(lines.contains("WorkingDirectory=/srv/5%%"))
        #expect(lines.contains("ExecStart=/opt/jackpot run"))
        #expect(lines.contains("OnCalendar=Wed *-*-* 20:00:00 Europe/Helsinki"))
        #expect(lines.contains("Persistent=true"))
    }
}
