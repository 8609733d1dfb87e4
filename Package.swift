// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .unsafeFlags(["-warnings-as-errors"]),
]

func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "orrery",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "orrery", targets: ["orrery"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(
            name: "CNcurses",
            linkerSettings: [
                .linkedLibrary("ncursesw", .when(platforms: [.linux])),
                .linkedLibrary("ncurses", .when(platforms: [.macOS])),
            ]),
        library("Snapshots", []),
        library("Kernel", ["Snapshots"]),
        library("ScenarioLanguage", ["Kernel", "Snapshots", yams]),
        library("Engine", ["Kernel", "Snapshots"]),
        library("Experiments", ["Kernel", "Snapshots"]),
        library("Dashboard", ["Snapshots"]),
        library("Terminal", ["Dashboard", "Snapshots", "CNcurses"]),
        library("Reports", ["Snapshots", "Experiments"]),
        library(
            "OrreryCommand",
            [
                "Snapshots", "Kernel", "ScenarioLanguage", "Engine", "Experiments", "Dashboard", "Terminal", "Reports",
                argumentParser,
            ]),
        .executableTarget(name: "orrery", dependencies: ["OrreryCommand"], swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Snapshots", "Kernel", "ScenarioLanguage", "Engine", "Dashboard", "Experiments"],
            exclude: ["Peers", "instructions.txt"], swiftSettings: strict),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["Terminal", "Dashboard", "Snapshots"], swiftSettings: strict),

        tests("SnapshotsTests", ["Snapshots"]),
        tests("KernelTests", ["Kernel", "ScenarioLanguage", "Snapshots"], exclude: ["Oracle"]),
        tests(
            "ScenarioLanguageTests", ["ScenarioLanguage", "Kernel", "Snapshots", yams],
            exclude: ["Compiled", "Corpus", "Invalid"]),
        tests("EngineTests", ["Engine", "Kernel", "ScenarioLanguage", "Snapshots"]),
        tests("ExperimentsTests", ["Experiments", "Kernel", "ScenarioLanguage", "Snapshots"]),
        tests("DashboardTests", ["Dashboard", "Snapshots"], resources: [.copy("Golden")]),
        tests("TerminalTests", ["Terminal", "TerminalProbe", "orrery", "Dashboard", "Snapshots", "CNcurses"]),
        tests("ReportsTests", ["Reports", "Experiments", "Snapshots"]),
        tests("OrreryCommandTests", ["OrreryCommand", "Experiments", "Snapshots"]),
    ]
)

// Built by `make fuzz` alone: its parts come from the sanitizer's library.
if Context.environment["ORRERY_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "ScenarioFuzzer", dependencies: ["Kernel", "ScenarioLanguage", "Snapshots"], swiftSettings: strict))
}
