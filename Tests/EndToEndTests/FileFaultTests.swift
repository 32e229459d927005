import Foundation
import TestSupport
import Testing

/// What real refusals of the system leave of a run, and what the next run makes of it.
@Suite struct FileFaultTests {
    @Test func `however small a file may be, no step reads as done that is not, and the next run heals`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let driver = Program.folder.appending(path: "jackpot").path
            for kilobytes in [0, 2, 24, 160] {
                let script = "ulimit -f \(kilobytes); trap '' XFSZ; exec \"$0\" run --country aland"
                let result = try Program(name: "/bin/bash")(["-c", script, driver], in: folder)
                #expect(result.status != 0, "\(kilobytes) KiB: \(result.output)")
                try workspace.expectWholeRuns("\(kilobytes) KiB")
            }
            try workspace.expectHealing()
        }
    }

    @Test func `a folder that may not be written to is told, and the next run heals`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let locked = folder.appending(path: "runs/aland/2026-01-10")
            try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: locked.path)
            // Nothing is refused to root: it gives up that power for this run.
            let isRoot = geteuid() == 0
            let driver = Program.folder.appending(path: "jackpot").path
            let drop = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"]
            let run = (isRoot ? drop : []) + [driver, "run", "--country", "aland"]
            let result = try Program(name: "/usr/bin/env")(run, in: folder)
            #expect(result.status == 73, "\(result.errors)")
            #expect(result.errors.contains("Permission denied (errno 13)"), "\(result.errors)")
            #expect(result.errors.contains("fix: allow this user to write there, then run again"))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked.path)
            try workspace.expectHealing()
        }
    }
}

extension Workspace {
    /// Expects every receipt of a finished step to name files that are as it says.
    fileprivate func expectWholeRuns(_ comment: String) throws {
        for receipt in files(below: "runs").filter({ $0.contains("/steps/") && $0.hasSuffix(".json") }) {
            let run = receipt.split(separator: "/steps/")[0]
            guard !receipt.hasSuffix(".failed.json") else { continue }
            let document = try json("runs/" + receipt)
            for (file, sha256) in try #require(document["wrote"] as? [String: String]) {
                let path = folder.appending(path: "runs/\(run)/\(file)").path
                let sum = try OutsideProgram("sha256sum").run([path])
                #expect(sum.output.hasPrefix(sha256), "\(comment): \(file)")
            }
        }
    }

    /// Expects a run without faults to do everything, and to leave nothing that is not right.
    fileprivate func expectHealing() throws {
        let result = try jackpot("run", "--country", "aland")
        #expect(result.status == 0, "\(result.errors)")
        let last = try lastRun(of: "aland")
        #expect(try json(last + "/recommendation.json")["status"] as? String == "feasible")
        let verified = try jackpot("verify", String(last.split(separator: "/").last ?? ""))
        #expect(verified.status == 0, "\(verified.output)")
    }
}
