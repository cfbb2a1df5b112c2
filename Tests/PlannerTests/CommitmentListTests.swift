import Planner
import Testing

@Suite("Lists of commitments")
struct CommitmentListTests {
  @Test(
    "Lists and ladders are read as they are spoken",
    arguments: [
      ("4M,5M,6M", [4e6, 5e6, 6e6]), ("4M, 500k", [5e5, 4e6]), ("1.5B", [1.5e9]),
      ("4M,4M", [4e6]), ("4M to 6M by 1M", [4e6, 5e6, 6e6]),
      ("4M to 5.4M by 500k", [4e6, 4.5e6, 5e6, 5.4e6]), ("2M to 2M by 1M", [2e6]),
      ("1.1M to 1.4M by 0.1M", [1.1e6, 1.2e6, 1.3e6, 1.4e6]),
    ])
  func reads(_ text: String, _ amounts: [Double]) throws {
    let found = try CommitmentList(text).amounts
    #expect(found.count == amounts.count)
    #expect(zip(found, amounts).allSatisfy { abs($0 - $1) < 1e-3 })
  }

  @Test(
    "What is no list of commitments is refused",
    arguments: [
      ("", CommitmentFault.notAnAmount("")), ("4M,", .notAnAmount("")),
      ("4X", .notAnAmount("4X")), ("$4M", .notAnAmount("$4M")), ("nan", .notAnAmount("nan")),
      ("1e6", .notAnAmount("1e6")), ("-4M", .notAnAmount("-4M")), ("0", .outOfRange("0")),
      ("9000B", .outOfRange("9000B")), ("6M to 4M by 1M", .order("6M to 4M by 1M")),
      ("1M to 9M by 1k", .tooMany(most: 1_000)),
      ("1M to 1000.5M by 1M", .tooMany(most: 1_000)), ("4M to 6M", .notAnAmount("4Mto6M")),
    ])
  func refuses(_ text: String, _ fault: CommitmentFault) {
    #expect(throws: fault) { try CommitmentList(text) }
  }
}
