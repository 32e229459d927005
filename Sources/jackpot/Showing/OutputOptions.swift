import ArgumentParser
import Artifacts
import Foundation
import Lottery
import StepKit

/// How a command answers.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Answer with one JSON document, also on error.")
    var json = false

    /// Prints an answer: text for people, or the document of a value.
    func show<Value: Encodable>(_ value: Value, schema: String, text: @autoclosure () -> String) throws {
        print(json ? try document(value, schema: schema) : text(), terminator: "")
    }

    /// Does a command's work; an error is told in three parts on standard error and ends the program by its own code.
    func telling(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let told = ToldError(error)
            World.real.writeError("jackpot: \(told.explanation)\n")
            if json { print(try ErrorDocument(told).text(), terminator: "") }
            throw ExitCode(told.exitStatus.rawValue)
        }
    }

    private func document<Value: Encodable>(_ value: Value, schema: String) throws -> String {
        String(decoding: try JSONDocument.encode(value, schema: schema), as: UTF8.self)
    }
}
