// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "commitbook", path: "..")],
  targets: [
    .executableTarget(
      name: "paths",
      dependencies: [
        .product(name: "Planner", package: "commitbook"),
        .product(name: "Projection", package: "commitbook"),
        .product(name: "Renewal", package: "commitbook"),
        .product(name: "Scenarios", package: "commitbook"),
      ]),
    .executableTarget(
      name: "workbooks", dependencies: [.product(name: "Workbooks", package: "commitbook")]),
  ],
  swiftLanguageModes: [.v6]
)
