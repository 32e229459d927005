import Foundation
import TestSupport

/// The program behind `make torture`, on the programs that lie beside the tests.
enum Torture {
    /// Whether there is what it takes.
    static let isPossible = OutsideProgram("python3").succeeds(["-c", "import sqlite3"])

    /// What came of it.
    static func result(
        _ options: [String],
        by program: String = "torture"
    ) throws -> (status: Int32, output: String) {
        let program = Checkout.root.appending(path: ".ci/\(program)").path
        return try OutsideProgram("python3").run([program, Program.folder.path] + options)
    }
}
