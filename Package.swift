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
    .library(name: "Workbooks", targets: ["Workbooks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
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
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

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
    room("Scenarios", ["Renewal", "Rates", "Formulas", "Wording", yams, collections]),
    // Numbers and small words, as readers take them in, and what a mistyped name may have meant.
    room("Wording"),
    // What a chart says, drawn by workbooks and briefs alike.
    room("Charts", ["Wording"]),
    room("Workbooks", ["Charts", "Wording", "CLibXML2", "CLibZip", "CZlib"]),
    // The rules of a good workbook, judged on what was read from one.
    room("Verification", ["Workbooks"]),
    // What the field's results look like, as charts for workbooks and briefs.
    room("Pictures", ["Formulas", "Renewal", "Rates", "Charts", "Wording"]),
    room(
      "Sheets", ["Formulas", "Renewal", "Rates", "Charts", "Pictures", "Wording", "Workbooks"],
      resources: [
        .embedInCode("Templates/executive.xml"), .embedInCode("Templates/procurement.xml"),
        .embedInCode("Templates/workbook-template.rng"),
      ]),
    room(
      "Briefs",
      [
        "Formulas", "Renewal", "Rates", "Wording", "Charts", "Pictures", mustache, collections,
      ],
      resources: [
        .embedInCode("Templates/executive.md"), .embedInCode("Templates/procurement.md"),
      ]),
    room(
      "Planner",
      [
        "Projection", "Scenarios", "Sheets", "Briefs", "Renewal", "Formulas", "Rates", "Workbooks",
        "CNettle", collections,
      ], resources: [.embedInCode("starter.yaml")]),
    .executableTarget(
      name: "commitbook",
      dependencies: [
        "Planner", "Projection", "Scenarios", "Verification", "Workbooks", argumentParser,
      ],
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
    tests("Workbooks", ["Workbooks", "Charts", "CLibZip"]),
    tests(
      "Verification",
      ["Verification", "Planner", "Scenarios", "Rates", "Renewal", "Sheets", "Workbooks"]),
    tests(
      "Sheets",
      [
        "Sheets", "Planner", "Scenarios", "Rates", "Charts", "Workbooks", "Formulas", "Renewal",
      ]),
    tests("Charts", ["Charts"]),
    tests(
      "Pictures", ["Pictures", "Charts", "Planner", "Scenarios", "Renewal", "Rates", "Formulas"]),
    tests(
      "Briefs",
      ["Briefs", "Wording", "Charts", "Planner", "Renewal", "Rates", "Formulas"]),
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
