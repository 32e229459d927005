import Foundation
import TestSupport
import Testing

@testable import Pipelines

@Suite struct PipelineGraphTests {
    private let pipeline: Pipeline

    init() throws {
        pipeline = try RunFixture().pipeline
    }

    @Test func `the text shows each step with what it reads, writes and touches`() {
        let expected = """
            small: once per country
              given    sales-data

            open  (at most 1h)
              reads    sales-data
              writes   run

            train  (at most 1h)
              reads    run
              writes   sales-model
              touches  secret available-cash

            evaluate  (at most 1h)
              reads    sales-model
              writes   evaluation
              touches  registry

            notify  (at most 1h, always)
              reads    evaluation?
              writes   report

            """
        #expect(PipelineText(pipeline).description == expected)
    }

    @Test func `the flowchart has a box per step and an arrow per pair that shares artifacts`() {
        let expected = """
            flowchart TD
                given[(sales-data)]
                open["open"]
                train["train<br/>secret available-cash"]
                evaluate["evaluate<br/>registry"]
                notify(["notify"])
                given -->|sales-data| open
                open -->|run| train
                train -->|sales-model| evaluate
                evaluate -.-> notify

            """
        #expect(PipelineMermaid(pipeline).description == expected)
    }

    @Test func `Graphviz gets a node per step and an edge per pair that shares artifacts`() {
        let expected = #"""
            digraph "small" {
                rankdir=TB;
                node [shape=box];
                "given" [label="sales-data", shape=cylinder];
                "open" [label="open", shape=box];
                "train" [label="train\nsecret available-cash", shape=box];
                "evaluate" [label="evaluate\nregistry", shape=box];
                "notify" [label="notify", shape=box, style=rounded];
                "given" -> "open" [label="sales-data"];
                "open" -> "train" [label="run"];
                "train" -> "evaluate" [label="sales-model"];
                "evaluate" -> "notify" [label="evaluation?", style=dashed];
            }

            """#
        #expect(PipelineDot(pipeline).description == expected)
    }

    @Test func `every artifact that a step reads is on exactly one edge into it, from its writer`() throws {
        let weekly = try RepositoryFile("pipeline/weekly.yaml").pipeline()
        let edges = PipelineDot(weekly).description.matches(
            of: /"(?<from>[^"]+)" -> "(?<to>[^"]+)" \[label="(?<label>[^"]*)"/
        )
        for step in weekly.steps {
            let into = edges.filter { $0.to == step.name }
            #expect(Set(into.map(\.from)).count == into.count)
            let read = into.flatMap { edge in
                edge.label.split(separator: #"\n"#).map { "\($0) from \(edge.from)" }
            }
            let needed = step.reads.map { "\($0) from \(weekly.writer(of: $0)?.name ?? "given")" }
            let absent = step.mayRead.map { "\($0)? from \(weekly.writer(of: $0)?.name ?? "given")" }
            #expect(read.sorted() == (needed + absent).sorted())
        }
        let pairs = weekly.steps.map { Set($0.inputs.map { weekly.writer(of: $0)?.name }).count }
        #expect(edges.count == pairs.reduce(0, +))
    }

    @Test func `Graphviz draws it`() throws {
        let dot = OutsideProgram("dot")
        guard dot.succeeds(["-V"]) else { return print("skipped: Graphviz is not installed") }
        let weekly = try RepositoryFile("pipeline/weekly.yaml").pipeline()
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "weekly.dot")
            try PipelineDot(weekly).description.write(to: file, atomically: true, encoding: .utf8)
            let (status, plain) = try dot.run(["-Tplain", file.path])
            #expect(status == 0, "\(plain)")
            let nodes = plain.split(separator: "\n").filter { $0.hasPrefix("node ") }
            #expect(nodes.count == weekly.steps.count + 1)
        }
    }
}
