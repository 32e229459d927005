import Artifacts
import Foundation
import Lottery
import Testing

@testable import Pipelines

@Suite struct PipelineReaderTests {
    private let artifacts: [ArtifactName] = [
        .run, .countryConfiguration, .salesHistory, .salesModel, .evaluation,
    ]

    private func read(_ text: String) throws -> Pipeline {
        try PipelineReader.read(text, file: "weekly.yaml", knownArtifacts: artifacts)
    }

    private func explanation(_ text: String) -> String? {
        #expect(throws: PipelineFileError.self) { try read(text) }?.explanation
    }

    @Test func `every key of a step arrives`() throws {
        let pipeline = try read(
            """
            schema: pipeline/1
            name: weekly
            schedule: {cron: "0 20 * * WED", timezone: UTC}
            foreach: country
            given: [sales-data]
            retries:
              transient: {attempts: 3, wait: 30s, backoff: 2}
            steps:
              open:
                run: [jackpot, open]
                reads: [sales-data]
                may-read: []
                settings: [constraints.cash, checks]
                writes: [run]
                may-write: [sales-history]
                uses: [registry]
                secrets: [available-cash]
                when: always
                timeout: 90s
                retry: transient
            """
        )
        let step = PipelineStep(
            name: "open",
            program: ["jackpot", "open"],
            reads: [.salesData],
            mayRead: [],
            writes: [.run],
            mayWrite: [.salesHistory],
            settings: [.cash, .checks],
            uses: [.registry],
            secrets: ["available-cash"],
            scope: .country,
            condition: .always,
            timeout: .seconds(90),
            retry: try #require(RetryPolicy(attempts: 3, wait: .seconds(30), backoff: 2))
        )
        #expect(pipeline.steps == [step])
        #expect(pipeline.schedule == Pipeline.Schedule(cron: "0 20 * * WED", timeZone: "UTC"))
        #expect(pipeline.given == [.salesData])
        #expect(pipeline.openingStep == step)
        #expect(pipeline.programSteps == [])
    }

    @Test func `order follows from reads and writes, not from the file`() throws {
        let pipeline = try read(
            """
            schema: pipeline/1
            name: weekly
            foreach: country
            steps:
              last: {run: [a], may-read: [evaluation], timeout: 1h}
              judge: {run: [a], reads: [sales-model], writes: [evaluation], timeout: 1h}
              aside: {run: [a], reads: [run], timeout: 1h}
              learn: {run: [a], reads: [run], writes: [sales-model], timeout: 1h}
              first: {run: [a], writes: [run], timeout: 1h}
            """
        )
        #expect(pipeline.steps.map(\.name) == ["first", "aside", "learn", "judge", "last"])
        #expect(pipeline.stepsFrom("learn").map(\.name) == ["learn", "judge", "last"])
    }

    @Test func `every error of a file is told at once, with place and fix`() {
        let text = """
            schema: pipeline/2
            name: weekly
            schedule: {cron: "0 20 * *", timezone: Mars/Olympus}
            foreach: lottery
            given: [sales-data]
            stepps: 3
            retries:
              transient: {attempts: 0, wait: soon, backoff: 99}
            steps:
              open: {run: [a], writes: [run], timeout: 1h}
              train:
                run: [jackpot-train]
                raeds: [run]
                may-read: [sales-histroy]
                writes: [sales-model, run]
                uses: [registrie]
                when: sometimes
                timeout: 25h
                retry: transeint
              evaluate:
                reads: [country-configuration, sales-model]
                writes: [evaluation, sales-data]
            """
        let expected = """
            weekly.yaml is wrong in 19 places
            weekly.yaml:1:9: schema of the pipeline: 'pipeline/2' is not accepted
              allowed: pipeline/1
            weekly.yaml:3:18: cron of schedule: '0 20 * *' is not accepted
              allowed: five fields: minute hour day month weekday
            weekly.yaml:3:40: timezone of schedule: 'Mars/Olympus' is not accepted
              allowed: an IANA name, such as UTC
            weekly.yaml:4:10: foreach of the pipeline: 'lottery' is not accepted
              allowed: country
            weekly.yaml:6:1: unknown key 'stepps' in the pipeline
              allowed: schema, name, schedule, foreach, given, retries, steps
              did you mean 'steps'?
            weekly.yaml:8:25: attempts of retry class transient: '0' is not accepted
              allowed: 1 to 20
            weekly.yaml:8:34: wait of retry class transient: 'soon' is not accepted
              allowed: a whole number of seconds, minutes or hours, such as 90s, 15m or 1h, at most 24h
            weekly.yaml:8:49: backoff of retry class transient: '99' is not accepted
              allowed: 1 to 10
            weekly.yaml:13:5: unknown key 'raeds' in step train
              allowed: run, reads, may-read, settings, writes, may-write, uses, secrets, foreach, when, timeout, retry
              did you mean 'reads'?
            weekly.yaml:14:16: step train names 'sales-histroy', which is no artifact
              allowed: country-configuration, evaluation, run, sales-history, sales-model
              did you mean 'sales-history'?
            weekly.yaml:15:27: run is written by step train and by step open
              allowed: one writer for each artifact
            weekly.yaml:16:12: uses of step train: 'registrie' does not exist
              allowed: registry
              did you mean 'registry'?
            weekly.yaml:17:11: when of step train: 'sometimes' is not accepted
              allowed: success, always
            weekly.yaml:18:14: timeout of step train: '25h' is not accepted
              allowed: a whole number of seconds, minutes or hours, such as 90s, 15m or 1h, at most 24h
            weekly.yaml:19:12: step train names retry class 'transeint', which does not exist
              allowed: transient
              did you mean 'transient'?
            weekly.yaml:21:5: step evaluate lacks 'timeout'
              allowed: step evaluate with a 'timeout'
            weekly.yaml:21:5: step evaluate runs nothing
              allowed: run: [program, argument, …]
            weekly.yaml:21:13: step evaluate reads country-configuration, which no step writes
              allowed: what is given or written by a step
            weekly.yaml:22:26: sales-data is written by step evaluate and by the outside world
              allowed: one writer for each artifact
              fix: correct them; pipeline/README.md explains every key, and "jackpot check" finds every mistake
            """
        #expect(explanation(text) == expected)
    }

    @Test func `steps that wait for each other are named with what they wait for`() {
        let text = """
            schema: pipeline/1
            name: weekly
            foreach: country
            steps:
              learn: {run: [a], reads: [evaluation], writes: [sales-model], timeout: 1h}
              judge: {run: [a], reads: [sales-model], writes: [evaluation], timeout: 1h}
              last: {run: [a], reads: [evaluation], timeout: 1h}
            """
        let expected = """
            weekly.yaml is wrong in 1 place
            weekly.yaml:5:3: steps wait for themselves: learn reads evaluation, which judge writes; judge reads sales-model, which \
            learn writes
              allowed: reading what is given or written before
              fix: correct it; pipeline/README.md explains every key, and "jackpot check" finds every mistake
            """
        #expect(explanation(text) == expected)
    }

    @Test(
        arguments: [
            ("", "1:1: the file is empty"),
            ("- a", "1:1: the pipeline is not a mapping"),
            ("a: [b", "2:1: not YAML"),
            ("schema: pipeline/1\nname: a\nname: b", "stands twice"),
        ]
    )
    func `what is no pipeline at all is refused with a place`(text: String, part: String) throws {
        #expect(try #require(explanation(text)).contains(part))
    }

    @Test func `a file of more than a megabyte is not even parsed`() throws {
        let told = try #require(explanation(String(repeating: "#", count: 1 << 20 | 1)))
        #expect(told.contains("weekly.yaml:1:1: the file has 1048577 bytes\n  allowed: at most 1 MiB"))
    }

    @Test func `the pipeline of this project is in order`() throws {
        let names = try RepositoryFile("pipeline/weekly.yaml").pipeline().steps.map(\.name)
        #expect(names == ["open", "validate", "train", "evaluate", "register", "optimize", "portfolio", "notify"])
    }
}
