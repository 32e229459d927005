// swift-tools-version: 6.2
import PackageDescription

let upcoming: [SwiftSetting] = [
    "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
].map { .enableUpcomingFeature($0) }

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let numerics = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: upcoming)
}

/// A module that computes: optimized even for debugging, since tests run it thousands of times.
func computing(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    let optimized = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))
    return .target(name: name, dependencies: dependencies, swiftSettings: upcoming + [optimized])
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["Lottery", "Artifacts", "StepKit", argumentParser, logging] + dependencies,
        swiftSettings: upcoming
    )
}

func tests(_ name: String, _ dependencies: [Target.Dependency], besides files: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: files, swiftSettings: upcoming)
}

let words: [Target] = [module("Lottery")]

let knowledge: [Target] = [
    computing("Tabular", ["CZlib"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CXGBoost", linkerSettings: [.linkedLibrary("dl")]),
    computing("XGBoost", ["CXGBoost"]),
    computing("Learning", ["Tabular", "XGBoost"]),
    computing("JackpotOptimization", ["Lottery", numerics]),
    module("SalesData", ["Lottery", "Tabular", "Learning"]),
    computing("Demand", ["Lottery", "Tabular", "Learning", "XGBoost"]),
    module("Charts"),
    module("Reports", ["Lottery", "Charts"]),
    module("Replay", ["Lottery", "Demand", "Learning", "JackpotOptimization"]),
]

let records: [Target] = [
    module("Artifacts", ["Lottery", crypto, yams]),
    module("ModelRegistry", ["Lottery", "Artifacts", grdb]),
]

let machinery: [Target] = [
    module("StepKit", ["Lottery", "Artifacts", argumentParser, logging]),
    module("Pipelines", ["Lottery", "Artifacts", yams, subprocess, systemPackage, logging]),
]

let programs: [Target] = [
    program(
        "jackpot",
        [
            "Pipelines", "ModelRegistry", "SalesData", "Demand", "Learning", "JackpotOptimization", "Replay", "Charts",
            "Reports", "CZlib",
        ]
    ),
    program("jackpot-validate", ["SalesData"]),
    program("jackpot-train", ["Demand"]),
    program("jackpot-evaluate", ["Demand", "Replay"]),
    program("jackpot-register", ["ModelRegistry"]),
    program("jackpot-optimize", ["Demand", "JackpotOptimization"]),
    program("jackpot-portfolio", ["JackpotOptimization"]),
    program("jackpot-notify", ["Reports", "ModelRegistry", "CCurl", crypto]),
]

let testing: [Target] = [
    .target(name: "TestSupport", dependencies: ["Lottery"], path: "Tests/TestSupport", swiftSettings: upcoming),
    tests("LotteryTests", ["Lottery"]),
    tests("TabularTests", ["Tabular", grdb]),
    tests("ChartsTests", ["Charts"], besides: ["Golden"]),
    tests("ReportsTests", ["Reports", "Charts", "Lottery"]),
    tests("XGBoostTests", ["XGBoost"]),
    tests("LearningTests", ["Learning", "Tabular", "XGBoost"], besides: ["Models/Golden"]),
    tests("JackpotOptimizationTests", ["JackpotOptimization", "Lottery"]),
    tests("SalesDataTests", ["SalesData", "Tabular", "Learning", "JackpotOptimization", "Artifacts", "Lottery"]),
    tests("DemandTests", ["Demand", "Learning", "Lottery"]),
    tests("ReplayTests", ["Replay", "Demand", "JackpotOptimization", "Lottery"]),
    tests("ArtifactsTests", ["Artifacts", "Lottery"]),
    tests("ModelRegistryTests", ["ModelRegistry", "Artifacts", "Lottery", grdb]),
    tests("StepKitTests", ["StepKit", "Artifacts", "Lottery", logging]),
    tests("PipelinesTests", ["Pipelines", "Artifacts", "Lottery"]),
    tests("StepTests", ["jackpot-notify", "Reports", "Artifacts", "StepKit", "Lottery"]),
    tests("DriverTests", ["jackpot", "ModelRegistry", "Pipelines", "StepKit", "Artifacts", "Lottery"]),
    tests(
        "EndToEndTests",
        ["Artifacts", "Lottery", "Pipelines", grdb] + programs.map { .target(name: $0.name) },
        besides: ["Delivery/Servers", "Errors/Golden", "Report/Golden", "RealLotteries"]
    ),
    tests("ArchitectureTests", [yams]),
]

let package = Package(
    name: "jackpot",
    products: programs.map { .executable(name: $0.name, targets: [$0.name]) }
        // What the package in Benchmarks measures.
        + [
            "Artifacts", "Demand", "JackpotOptimization", "Learning", "Lottery", "ModelRegistry", "SalesData",
            "Tabular", "XGBoost",
        ].map { .library(name: $0, targets: [$0]) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: words + knowledge + records + machinery + programs + testing,
    swiftLanguageModes: [.v6]
)
