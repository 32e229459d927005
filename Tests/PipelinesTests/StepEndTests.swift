import Foundation
import Pipelines
import Testing

@Suite struct StepEndTests {
    @Test func `a crash is a defect of ours, and another signal counts as a shell counts it`() {
        #expect([SIGSEGV, SIGILL, SIGABRT].map { StepEnd.signalled($0).exitCode } == [70, 70, 70])
        #expect([SIGKILL, SIGTERM].map { StepEnd.signalled($0).exitCode } == [137, 143])
    }

    @Test(arguments: [
        StepEnd.signalled(SIGKILL), .signalled(SIGSEGV), .timedOut(after: .seconds(60)), .programMissing("train"),
        .notStarted("Exec format error"),
    ])
    func `an end that a program cannot explain says what to do`(end: StepEnd) {
        #expect(end.fix != nil)
    }

    @Test func `a program that ended by itself has said what to do`() {
        #expect(StepEnd.exited(65).fix == nil)
    }
}
