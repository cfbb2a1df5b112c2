import Foundation
import TestSupport
import Testing

/// A program that is not ours and judges our workbooks, or our prices; the raw values are those of the Python
/// tools in `Tests/oracles`.
enum Oracle: String, CaseIterable {
  case libreoffice, gnumeric, formualizer, xmllint, openpyxl
  case openxmlAudit = "openxml-audit"
  case litellm
  case genaiPrices = "genai-prices"
  case scipy
}

/// The Python tools and what they can use here.
enum Oracles {
  /// The interpreter that `scripts/install-oracles` makes.
  static let python = Executable(url: Repository.file(".venv/bin/python"))

  /// Why an oracle cannot be used here, for those that cannot.
  static let missing: [Oracle: String] = {
    let remedy = "run scripts/install-oracles"
    guard let result = try? tool("available", []), result.status == 0,
      let found = try? JSONDecoder().decode([String: String?].self, from: Data(result.output.utf8))
    else {
      let reason = "Tests/requirements.txt is not installed in .venv: \(remedy)"
      return Dictionary(uniqueKeysWithValues: Oracle.allCases.map { ($0, reason) })
    }
    return Oracle.allCases.reduce(into: [:]) { reasons, oracle in
      if let reason = found[oracle.rawValue] ?? nil { reasons[oracle] = "\(reason): \(remedy)" }
    }
  }()

  /// Runs one of the tools of `Tests/oracles`.
  static func tool(_ name: String, _ arguments: [String]) throws -> Executable.Result {
    try python.run([Repository.file("Tests/oracles/\(name).py").path] + arguments)
  }

  /// Runs a tool that must find nothing wrong, and prints what it counted.
  static func expectClean(
    _ name: String, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try tool(name, arguments)
    let problem = "\(name).py: \(result.output)\(result.errors)"
    #expect(result.status == 0, "\(problem)", sourceLocation: sourceLocation)
    if result.status == 0 { print(result.output, terminator: "") }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, with the reason, where an oracle it needs is missing, or every sample is.
  ///
  /// In continuous integration nothing is skipped: there the test runs and fails.
  static func needs(_ oracles: Oracle..., samples: Bool = true) -> Self {
    let noSample = samples && Samples.all.isEmpty ? ["there is no sample below scenarios/"] : []
    let reasons = Set(oracles.compactMap { Oracles.missing[$0] } + noSample).sorted()
    return .enabled(
      if: reasons.isEmpty || Repository.isContinuousIntegration,
      Comment(rawValue: reasons.joined(separator: "; ")))
  }
}
