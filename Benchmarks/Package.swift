// swift-tools-version: 6.2
import PackageDescription

let upcoming: [SwiftSetting] = [
    "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
].map { .enableUpcomingFeature($0) }

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "jackpot") }

func benchmark(_ name: String, _ products: [String], with own: [Target.Dependency] = []) -> Target {
    .executableTarget(name: name, dependencies: ["Bounds"] + own + products.map(product), swiftSettings: upcoming)
}

let package = Package(
    name: "benchmarks",
    // Named, because SwiftPM would otherwise take the name of whatever folder the checkout lies in.
    dependencies: [.package(name: "jackpot", path: "..")],
    targets: [
        .target(name: "Bounds", swiftSettings: upcoming),
        .target(
            name: "Archives",
            dependencies: ["Artifacts", "Lottery", "SalesData"].map(product),
            swiftSettings: upcoming
        ),
        benchmark("ReadCSV", ["Tabular"]),
        benchmark("Decision", ["JackpotOptimization", "Lottery"]),
        benchmark("Accuracy", ["Demand", "Lottery"], with: ["Archives"]),
        benchmark("Draws", ["Demand", "Lottery"], with: ["Archives"]),
        benchmark("Speed", ["Demand", "Lottery"], with: ["Archives"]),
        benchmark("General", ["Learning", "Tabular", "XGBoost"]),
        benchmark("Registry", ["Lottery", "ModelRegistry"]),
        benchmark("Simulator", ["Artifacts", "Demand", "JackpotOptimization", "Lottery"]),
    ],
    swiftLanguageModes: [.v6]
)
