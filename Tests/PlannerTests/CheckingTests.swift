import Renewal
import Scenarios
import Testing

@testable import Planner

@Suite("Checked scenarios")
struct CheckingTests {
  private func checked(
    _ path: String, _ change: (String) -> String = { $0 }
  ) throws -> CheckedScenario {
    let text = change(String(decoding: Starter.scenario, as: UTF8.self))
    return try CheckedScenario(reading: path, from: FilesInMemory([path: text]))
  }

  @Test("Nothing that is read depends on the folder that the scenario lies in")
  func folder() throws {
    let here = try checked("scenario.yaml")
    let there = try checked("/home/jane/renewals/scenario.yaml")
    #expect(here.fingerprint == there.fingerprint)
    #expect(here.scenario.offers[0].provenance == there.scenario.offers[0].provenance)
  }

  @Test("A problem names the file as the command was given it")
  func problems() throws {
    let thrown = #expect(throws: ScenarioProblems.self) {
      try checked("renewals/a.yaml") { $0.replacing(", ramp: 6 months", with: ", rump: 6 months") }
    }
    let place = thrown?.problems.first?.place.description
    #expect(place?.hasPrefix("renewals/a.yaml:") == true)
  }

  @Test("Another statement gives another fingerprint")
  func fingerprint() throws {
    let other = try checked("a.yaml") { $0.replacing("seed: 1\n", with: "seed: 2\n") }
    #expect(try checked("a.yaml").fingerprint != other.fingerprint)
  }

  @Test(
    "Fingerprints are SHA-256, by the examples of FIPS 180-2",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 64),
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
      ),
    ])
  func digest(_ text: String, _ digest: String) {
    #expect(Fingerprint.of(Array(text.utf8)) == digest)
  }

  @Test("Old prices are warnings")
  func stale() throws {
    #expect(try !checked("a.yaml").hasStalePrices)
    let later = try checked("a.yaml") {
      $0.replacing("as_of: 2026-11-23", with: "as_of: 2027-03-31")
    }
    #expect(later.hasStalePrices)
  }

  @Test("The summary counts what was read, and dates the prices")
  func summary() throws {
    let summary = try checked("a.yaml").summary()
    #expect(summary.contains("3 workloads, 2 offers, 3 contract years (2027-01 to 2029-12)"))
    #expect(summary.contains("rates of 20"))
  }

  @Test(
    "Outputs are named after the scenario's file, or its folder",
    arguments: [
      ("/a/northwind/scenario.yaml", "northwind"), ("/a/foo.yaml", "foo"),
      ("/a/foo.bar.yml", "foo.bar"), ("/scenario.yaml", "scenario"), ("/a/.yaml", "a"),
    ])
  func names(_ path: String, _ name: String) {
    #expect(BuildOutputs.name(ofScenarioAt: path) == name)
  }
}
