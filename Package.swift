// swift-tools-version: 6.3
import PackageDescription

/// Every target of ours: warnings are errors, and imports say what they expose.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of ours, with its tests in `Tests/<name>Tests`.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let collections: Target.Dependency = .product(
  name: "OrderedCollections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "commitbook",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "commitbook", targets: ["commitbook"]),
    .library(name: "Planner", targets: ["Planner"]),
    .library(name: "Projection", targets: ["Projection"]),
    .library(name: "Renewal", targets: ["Renewal"]),
    .library(name: "Scenarios", targets: ["Scenarios"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

    room("Formulas", [collections]),
    room(
      "Rates", ["Formulas"],
      resources: [
        .embedInCode("Card/rates.csv"), .embedInCode("Card/metered-items.csv"),
        .embedInCode("Card/capacity.csv"),
      ]),
    room("Renewal", ["Formulas", "Rates"]),
    // Arithmetic on blocks of paths, in C for the sake of wide vectors.
    .target(name: "CSteps"),
    room("Projection", ["Formulas", "CSteps"]),
    room("Scenarios", ["Renewal", "Rates", "Formulas", yams, collections]),
    // What a chart says, drawn by workbooks and briefs alike.
    room("Charts"),
    room("Workbooks", ["Charts", "CLibXML2", "CLibZip"]),
    room("Sheets", ["Formulas", "Renewal", "Rates", "Charts", "Workbooks"]),
    room(
      "Briefs", ["Formulas", "Renewal", "Rates", "Charts", mustache, collections],
      resources: [
        .embedInCode("Templates/executive.md"), .embedInCode("Templates/procurement.md"),
      ]),
    room(
      "Planner",
      [
        "Projection", "Scenarios", "Sheets", "Briefs", "Renewal", "Formulas", "Rates", "Workbooks",
        collections, crypto,
      ], resources: [.embedInCode("starter.yaml")]),
    .executableTarget(
      name: "commitbook",
      dependencies: ["Planner", "Projection", "Scenarios", "Workbooks", argumentParser],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Formulas", "Rates", "Renewal"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("Formulas", ["Formulas"]),
    tests("Rates", ["Rates", "Formulas"]),
    tests("Renewal", ["Renewal", "Formulas", "Projection", "Planner", "Rates"]),
    tests("Projection", ["Projection", "Formulas"]),
    tests("Reference", ["Renewal", "Projection", "Formulas"]),
    tests("Scenarios", ["Scenarios", "Renewal", "Rates", "Formulas"]),
    tests("Workbooks", ["Workbooks"]),
    tests(
      "Sheets",
      ["Sheets", "Planner", "Scenarios", "Rates", "Workbooks", "Formulas", "Renewal"]),
    tests("Briefs", ["Briefs", "Planner", "Renewal", "Rates", "Formulas"]),
    tests(
      "Planner",
      [
        "Planner", "Scenarios", "Renewal", "Projection", "Rates", "Formulas", "Sheets", "Workbooks",
      ]),
    tests("Command", ["commitbook"]),
    tests(
      "Oracle",
      [
        "commitbook", "Planner", "Projection", "Scenarios", "Renewal", "Rates", "Formulas",
        "Sheets", "Workbooks",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
