import Foundation
import TestSupport
import Testing

@Suite struct LockTests {
    private let run = ["run", "--country", "aland"]

    /// Whether a process goes on; one that ended and that nobody has collected does not.
    private func isRunning(_ process: Int32) -> Bool {
        // No such file means no such process.
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return status.split(separator: " ").dropFirst(2).first != "Z"
    }

    /// Waits for the end of a process; false where it goes on and on.
    private func ends(_ process: Int32) -> Bool {
        let patience = ContinuousClock.now + .seconds(30)
        while isRunning(process), ContinuousClock.now < patience { sched_yield() }
        return !isRunning(process)
    }

    @Test func `of 16 drivers of one country one runs, and 15 name it and ask to be tried again`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let drivers = try (0..<16).map { _ in try RunningDriver(run, in: workspace) }
            _ = try #require(gate.waitsForStep())
            let holder = try #require(drivers.first { workspace.lockNames($0) })
            let busy = drivers.filter { $0 !== holder }.map { $0.end() }
            #expect(busy.count == 15)
            for (status, errors) in busy {
                #expect(status == 75)
                #expect(errors.contains("aland: already being run by process \(holder.pid) on "), "\(errors)")
                #expect(errors.contains("jackpot run --country aland"))
            }
            try gate.open()
            let (status, errors) = holder.end()
            #expect(status == 0, "\(errors)")
            #expect(workspace.runs(of: "aland").count == 1)
            #expect(!workspace.files(below: "runs").contains("aland/.lock"))
        }
    }

    @Test func `a busy country does not stop another`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let holder = try RunningDriver(run, in: workspace)
            _ = try #require(gate.waitsForStep())
            try workspace.writeCopies(of: "aland", named: ["beland"])
            let other = try RunningDriver(["run"], in: workspace)
            _ = try #require(gate.waitsForStep())
            // Both steps wait at one gate: whichever goes first, both go.
            try gate.open()
            try gate.open()
            #expect(other.end().status == 3)
            #expect(holder.end().status == 0)
            #expect(workspace.runs(of: "beland").count == 1)
        }
    }

    @Test func `who waits says for whom, goes on when the country is free, and finds nothing left to do`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let holder = try RunningDriver(run, in: workspace)
            _ = try #require(gate.waitsForStep())
            let waiting = try RunningDriver(run + ["--on-busy", "wait"], in: workspace)
            #expect(waiting.waits(toSay: "aland: waiting for process \(holder.pid) on "))
            try gate.open()
            #expect(holder.end().status == 0)
            let (status, errors) = waiting.end()
            #expect(status == 0)
            #expect(errors.contains("nothing to do"), "\(errors)")
            #expect(workspace.runs(of: "aland").count == 1)
        }
    }

    @Test func `who waits can be interrupted`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let holder = try RunningDriver(run, in: workspace)
            _ = try #require(gate.waitsForStep())
            let waiting = try RunningDriver(run + ["--on-busy", "wait"], in: workspace)
            #expect(waiting.waits(toSay: "aland: waiting for process"))
            waiting.send(SIGTERM)
            #expect(waiting.end().status == 143)
            try gate.open()
            #expect(holder.end().status == 0)
        }
    }

    @Test func `who supersedes lets the other one stop its step, and goes on where it stopped`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let holder = try RunningDriver(run, in: workspace)
            let step = try #require(gate.waitsForStep())
            let next = try RunningDriver(run + ["--on-busy", "supersede"], in: workspace)
            #expect(holder.end().status == 143)
            #expect(!isRunning(step))
            _ = try #require(gate.waitsForStep())
            try gate.open()
            let (status, errors) = next.end()
            #expect(status == 0, "\(errors)")
            #expect(errors.contains("aland: asked process \(holder.pid) on "))
            #expect(errors.contains("going on with run"))
            #expect(workspace.runs(of: "aland").count == 1)
        }
    }

    @Test func `a killed driver's step keeps others out until the next driver ends it, and goes on`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace)
            let killed = try RunningDriver(run, in: workspace)
            let step = try #require(gate.waitsForStep())
            killed.send(SIGKILL)
            _ = killed.end()
            #expect(workspace.lockNames(killed))
            #expect(isRunning(step))
            let next = try RunningDriver(run, in: workspace)
            let again = try #require(gate.waitsForStep())
            #expect(again != step)
            #expect(!isRunning(step))
            try gate.open()
            let (status, errors) = next.end()
            #expect(status == 0, "\(errors)")
            #expect(errors.contains("aland: ended the step that process \(killed.pid) on "), "\(errors)")
            #expect(workspace.runs(of: "aland").count == 1)
        }
    }

    @Test func `a second signal ends a driver at once, with a step that ignores the first`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let gate = try Gate(in: workspace, stubborn: true)
            let driver = try RunningDriver(run, in: workspace)
            let step = try #require(gate.waitsForStep())
            driver.send(SIGINT)
            #expect(driver.waits(toSay: "a second signal ends them at once"))
            driver.send(SIGTERM)
            let (status, errors) = driver.end()
            #expect(status == 143, "\(errors)")
            #expect(ends(step))
        }
    }

    @Test func `two drivers of one cash pool do not wait for each other for ever`() throws {
        let countries = ["aland", "drachen"]
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: countries)
            try workspace.share(countries, cash: "3000000")
            let orders = [countries, countries.reversed()]
            let drivers = try orders.map { order in
                let named = order.flatMap { ["--country", $0] }
                return try RunningDriver(["run", "--on-busy", "wait"] + named, in: workspace)
            }
            for driver in drivers {
                let (status, errors) = driver.end()
                #expect(status == 0, "\(errors)")
            }
            #expect(countries.allSatisfy { workspace.runs(of: $0).count == 1 })
        }
    }

    @Test func `16 drivers of 16 countries share one registry`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSmallPipeline(step: "copy", lines: "cp -r stock/. \"$2\"\n")
            let countries = (0..<16).map { "land\(Character(UnicodeScalar(UInt8(97 + $0))))" }
            try workspace.writeCopies(of: "aland", named: countries)
            let drivers = try countries.map { try RunningDriver(["run", "--country", $0], in: workspace) }
            for driver in drivers {
                let (status, errors) = driver.end()
                #expect(status == 0, "\(errors)")
                #expect(!errors.contains("locked"))
            }
            #expect(countries.allSatisfy { workspace.runs(of: $0).count == 1 })
            let last = try #require(workspace.runs(of: "landp").first)
            #expect(try workspace.jackpot("verify", last).status == 0)
        }
    }
}

extension Workspace {
    /// Whether the lock of the country names a driver.
    fileprivate func lockNames(_ driver: RunningDriver) -> Bool {
        // Without a lock nobody is named.
        (try? json("runs/aland/.lock"))?["pid"] as? Int == Int(driver.pid)
    }
}
