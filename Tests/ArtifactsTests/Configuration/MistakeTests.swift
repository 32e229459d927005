import Artifacts
import Lottery
import Testing

struct MistakeTests {
    @Test(arguments: MistakeCase.all)
    func `a mistake is told with its place, what is allowed and what was meant`(_ mistake: MistakeCase) {
        let reading = CountryConfigurationFile.read(text: mistake.text, fileName: mistake.fileName)
        switch reading {
        case .success: Issue.record("the file was accepted")
        case .failure(let error):
            #expect(error.problems.map(\.description).joined(separator: "\n") == mistake.message)
        }
    }
}
