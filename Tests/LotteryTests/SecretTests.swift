import Lottery
import Testing

@Suite struct SecretTests {
    @Test func `a secret prints, dumps and interpolates as a placeholder`() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(["cash": secret], to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
            #expect(!text.contains("hunter2"))
        }
        #expect(secret.use { $0.count } == 7)
    }
}
