import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct ReceiptTests {
    @Test func `a receipt reads back as it was written`() throws {
        let receipt = try Sample.receipt()
        #expect(try Receipt(bytes: try receipt.bytes(), file: "r") == receipt)
        #expect(receipt.milliseconds == 1_250)
    }

    @Test func `no byte of a receipt can be changed unseen`() throws {
        let bytes = try Sample.receipt().bytes()
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(throws: ArtifactError.self, "byte \(index)") { try Receipt(bytes: changed, file: "r") }
        }
    }
}
