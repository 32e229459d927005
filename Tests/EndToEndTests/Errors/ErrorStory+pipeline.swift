extension ErrorStory {
    /// What is wrong with the pipeline file and the programs that it names.
    static let pipeline = [
        ErrorStory(name: "pipeline-missing", title: "A missing pipeline file", why: "the command runs elsewhere") {
            try $0.remove("pipeline/weekly.yaml")
        },
        ErrorStory(
            name: "pipeline-unknown-artifact",
            title: "A step that reads what does not exist",
            why: "an artifact is misspelt in the pipeline file"
        ) {
            try $0.edit(
                "pipeline/weekly.yaml",
                replacing: "writes: [sales-model, model-card]",
                with: "writes: [sales-modle, model-card]"
            )
        },
        ErrorStory(
            name: "pipeline-cycle",
            title: "Steps that wait for each other",
            why: "two steps of the pipeline file read what the other writes"
        ) {
            try $0.edit(
                "pipeline/weekly.yaml",
                replacing: "reads: [run, country-configuration, sales-history, planned-period]",
                with: "reads: [run, country-configuration, sales-history, planned-period, evaluation]"
            )
        },
        ErrorStory(name: "pipeline-unknown-key", title: "An unknown key in the pipeline file", why: "a key is misspelt")
        {
            try $0.edit("pipeline/weekly.yaml", replacing: "    timeout: 10m", with: "    timout: 10m")
        },
        ErrorStory(
            name: "program-missing",
            title: "A missing step program",
            why: "it lies neither beside the driver nor on the search path"
        ) {
            try $0.edit("pipeline/weekly.yaml", replacing: "[jackpot-validate]", with: "[jackpot-validator]")
        },
        ErrorStory(
            name: "library-missing",
            title: "A library that cannot be loaded",
            why: "the library of boosted trees is not there, or is damaged, when the first tree is grown",
            circumstance: .libraries(folder: "libraries")
        ) { try $0.write("", to: "libraries/libxgboost.so.0") },
        ErrorStory(
            name: "program-too-slow",
            title: "A step that takes too long",
            why: "its timeout in the pipeline file is over"
        ) {
            try $0.edit("pipeline/weekly.yaml", replacing: "timeout: 10m", with: "timeout: 1s")
            try $0.replaceProgram("jackpot-validate", with: "exec tail -f /dev/null")
        },
        ErrorStory(
            name: "program-crashes",
            title: "A step program that crashes",
            why: "a signal ends it",
            isDefect: true
        ) {
            try $0.replaceProgram("jackpot-validate", with: "kill -SEGV $$")
        },
    ]
}
