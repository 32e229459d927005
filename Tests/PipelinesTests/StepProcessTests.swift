import Foundation
import Testing

@testable import Pipelines

@Suite(.timeLimit(.minutes(1))) struct StepProcessTests {
    private let scripts: StepScripts

    init() throws {
        scripts = try StepScripts()
    }

    @Test func `a program reads from the descriptor that it is given, else from nothing`() async throws {
        try scripts.write("hear", "cat > heard")
        #expect(await StepProcess().run(scripts.command("hear")) == .exited(0))
        #expect(try scripts.text("heard") == "")
        try scripts.write("words", "kept")
        let file = try FileHandle(forReadingFrom: scripts.folder.appending(path: "words"))
        #expect(await StepProcess(input: file.fileDescriptor).run(scripts.command("hear")) == .exited(0))
        #expect(try scripts.text("heard").hasSuffix("kept\n"))
    }

    @Test func `a program gets its arguments and quiet threads, and what it says is kept`() async throws {
        try scripts.write("speak", #"echo "$1|$2|$OMP_NUM_THREADS|$OMP_WAIT_POLICY"; echo trouble >&2; exit 7"#)
        let end = await StepProcess().run(scripts.command("speak"))
        #expect(end == .exited(7))
        #expect(try scripts.text("logs/speak.stderr") == "one|two words|1|PASSIVE\ntrouble\n")
    }

    @Test func `a program leads a process group of its own`() async throws {
        try scripts.write("group", #"ps -o pgid= -p $$ | tr -d ' ' > group; echo $$ > leader"#)
        #expect(await StepProcess().run(scripts.command("group")) == .exited(0))
        #expect(try scripts.text("group") == scripts.text("leader"))
    }

    @Test func `a program that dies of a signal is told apart from one that exits`() async throws {
        try scripts.write("die", "kill -9 $$")
        #expect(await StepProcess().run(scripts.command("die")) == .signalled(9))
    }

    @Test func `a program that is not there is told, not thrown`() async throws {
        let end = await StepProcess().run(scripts.command("absent"))
        guard case .notStarted = end else {
            Issue.record("ended as \(end)")
            return
        }
        #expect(end.exitCode == 70)
    }

    @Test func `at the end of its time a program dies with its children, even those that ignore TERM`() async throws {
        try scripts.write(
            "stuck",
            """
            (trap '' TERM; echo started > child; exec sleep 600) &
            echo $! > grandchild
            while [ ! -s child ]; do :; done
            exec sleep 600
            """
        )
        let command = scripts.command("stuck", timeout: .milliseconds(700))
        #expect(await StepProcess(grace: .milliseconds(50)).run(command) == .timedOut(after: .milliseconds(700)))
        let grandchild = try #require(Int32(try scripts.text("grandchild").trimmingCharacters(in: .newlines)))
        await end(of: grandchild)
    }

    @Test func `a whole tree that ignores TERM is killed at the end of its time`() async throws {
        try scripts.write(
            "deaf",
            """
            trap '' TERM
            (
                (echo started > child; while :; do sleep 600; done) &
                echo $! > grandchild
                while :; do sleep 600; done
            ) &
            echo $! > middle
            while [ ! -s child ]; do :; done
            while :; do sleep 600; done
            """
        )
        let command = scripts.command("deaf", timeout: .milliseconds(700))
        #expect(await StepProcess(grace: .milliseconds(50)).run(command) == .timedOut(after: .milliseconds(700)))
        for name in ["middle", "grandchild"] {
            await end(of: try #require(Int32(try scripts.text(name).trimmingCharacters(in: .newlines))))
        }
    }

    @Test func `children of a program that was killed from elsewhere do not outlive it`() async throws {
        try scripts.write(
            "orphaned",
            """
            (trap '' TERM; echo started > child; exec sleep 600) &
            echo $! > grandchild
            while [ ! -s child ]; do :; done
            kill -9 $$
            """
        )
        #expect(await StepProcess().run(scripts.command("orphaned")) == .signalled(9))
        await end(of: try #require(Int32(try scripts.text("grandchild").trimmingCharacters(in: .newlines))))
    }

    @Test func `an interrupted driver takes the program down with it`() async throws {
        try scripts.write("wait", "echo $$ > written; mv written leader; exec sleep 600")
        let command = scripts.command("wait")
        let task = Task { await StepProcess(grace: .milliseconds(50)).run(command) }
        while !FileManager.default.fileExists(atPath: scripts.folder.appending(path: "leader").path) {
            await Task.yield()
        }
        task.cancel()
        #expect(await task.value == .interrupted)
        let leader = try #require(Int32(try scripts.text("leader").trimmingCharacters(in: .newlines)))
        await end(of: leader)
    }

    /// Returns once a process has ended; the system takes a moment after KILL.
    private func end(of process: Int32) async {
        while !isGone(process) { await Task.yield() }
    }

    /// Whether a process has ended: it is no more, or a zombie that nobody has collected.
    private func isGone(_ process: Int32) -> Bool {
        // No such file means no such process.
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return true }
        return status.split(separator: " ").dropFirst(2).first == "Z"
    }
}
