import Foundation
import GRDB

extension ErrorStory {
    /// What is wrong with runs and the registry.
    static let records = [
        ErrorStory(
            name: "artifact-changed",
            title: "An artifact that changed between two steps",
            why: "something edited the run folder while the run went on"
        ) {
            let script = "sed -i '2s/^2/3/' \"$2/sales-history.csv\"; exec \"$real\" \"$@\""
            try $0.replaceProgram("jackpot-train", with: script)
        },
        ErrorStory(
            name: "registry-damaged",
            title: "A registry that is no database",
            why: "the file registry.sqlite was overwritten"
        ) {
            try $0.write(String(repeating: "this is no database\n", count: 500), to: "registry/registry.sqlite")
        },
        ErrorStory(
            name: "registry-newer",
            title: "A registry of a newer version",
            why: "a newer version of the programs has used it"
        ) {
            try $0.write("", to: "registry/registry.sqlite")
            let database = try DatabaseQueue(path: $0.folder.appending(path: "registry/registry.sqlite").path)
            try database.write { database in
                try database.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 the future')")
            }
        },
        ErrorStory(
            name: "registry-full",
            title: "A registry that cannot grow",
            why: "its disk is full, or a limit of the system (ulimit -f) is reached",
            circumstance: .fileSizeLimit(kilobytes: 16)
        ) { _ in },
        ErrorStory(
            name: "verify-unknown-run",
            title: "An unknown run",
            why: "the name is misspelt, or the run is gone",
            command: ["verify", "20200101T000000Z-0000"]
        ) { _ in },
        ErrorStory(
            name: "show-unknown-run",
            title: "An unknown run to show",
            why: "the name is misspelt, or the run is gone",
            command: ["show", "yesterday"]
        ) { _ in },
        ErrorStory(
            name: "report-missing",
            title: "A page over all countries before the first run",
            why: "nothing has been run here",
            command: ["open-report"]
        ) { _ in },
        ErrorStory(
            name: "unknown-version",
            title: "A model version that does not exist",
            why: "the number is wrong, or it is another country's",
            command: ["models", "approve", "7", "--country", "aland", "--reason", "tested"]
        ) { _ in },
        ErrorStory(
            name: "nothing-to-take-over",
            title: "One step, where no run has done the others",
            why: "--only and --from take the other steps over from an earlier run",
            command: ["run", "--country", "aland", "--only", "optimize"]
        ) { _ in },
        ErrorStory(
            name: "country-busy",
            title: "A country that is being run already",
            why: "another driver is at it; --on-busy says what to do then",
            circumstance: .heldCountry
        ) {
            let holder =
                #"{"schema": "lock/1", "pid": 4711, "host": "night", "since": "2026-01-07T20:00:00Z","#
                + #" "command": "jackpot run"}"#
            try $0.write(holder, to: "runs/aland/.lock")
        },
    ]
}
