import Artifacts
import Foundation
import Lottery

/// Where a step of a small pipeline waits until the test lets it go.
struct Gate {
    private let started: FileHandle
    private let opened: FileHandle

    /// Puts a pipeline in the place of the weekly one whose only step waits; it ignores TERM where it is `stubborn`.
    init(in workspace: Workspace, stubborn: Bool = false) throws {
        let folder = workspace.folder
        for pipe in ["started", "opened"] where mkfifo(folder.appending(path: pipe).path, 0o600) != 0 {
            throw CocoaError(.fileWriteUnknown)
        }
        // Open at both ends, so that neither side waits for the other to open it.
        started = try FileHandle(forUpdating: folder.appending(path: "started"))
        opened = try FileHandle(forUpdating: folder.appending(path: "opened"))
        let trap = stubborn ? "trap '' TERM" : ":"
        let lines = "\(trap)\necho $$ >started\nread -r line <opened\ncp -r stock/. \"$2\"\n"
        try workspace.writeSmallPipeline(step: "wait", lines: lines)
    }

    /// Waits until a step stands at the gate; the number of its process, nil where none comes.
    func waitsForStep() -> Int32? {
        // A driver that fails before the step must not keep the test for ever.
        var awaited = pollfd(fd: started.fileDescriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&awaited, 1, 120_000) == 1 else { return nil }
        return Int32(String(decoding: started.availableData, as: UTF8.self).trimmingCharacters(in: .newlines))
    }

    /// Lets one step go on.
    func open() throws { try opened.write(contentsOf: Data("go\n".utf8)) }
}

extension Workspace {
    /// Puts a pipeline in the place of the weekly one that opens a run and does one step, written as shell script.
    ///
    /// What a good step leaves in the run folder, its receipt, lies ready in the folder `stock`.
    func writeSmallPipeline(step: String, lines: String) throws {
        let stock = RunFolder(folder.appending(path: "stock"))
        try stock.create()
        let attempt = try Attempt(step: step, in: stock, at: Date(timeIntervalSince1970: 0))
        try attempt.finish(.done, run: "test", program: "test", at: Date(timeIntervalSince1970: 0))
        try write("#!/bin/sh\n" + lines, to: "step")
        let program = folder.appending(path: "step").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        try write(
            """
            schema: pipeline/1
            name: small
            foreach: country
            given: [country-file, sales-data, planned-data]
            steps:
              open:
                run: [jackpot, open]
                reads: [country-file, sales-data]
                may-read: [planned-data]
                writes: [run, country-configuration]
                may-write: [champion, previous-history, cash-pool]
                uses: [registry]
                timeout: 5m
              \(step): {run: [./step], reads: [run], may-write: [report], timeout: 5m}
            """,
            to: "pipeline/weekly.yaml"
        )
    }

    /// Copies a country's config under other names.
    func writeCopies(of country: String, named names: [String]) throws {
        let config = try String(contentsOf: folder.appending(path: "configs/\(country).yaml"), encoding: .utf8)
        for name in names {
            // The data know the country by its own name; the config says both.
            try write(config.replacing("country: \(country)\n", with: "country: \(name)\n"), to: "configs/\(name).yaml")
        }
    }
}
