import Testing
import Wording

@testable import Briefs

/// Small words of sentences.
struct PhraseTests {
  @Test("Lists are joined as people join them")
  func lists() {
    #expect(Phrases.list([]) == "")
    #expect(Phrases.list(["a"]) == "a")
    #expect(Phrases.list(["a", "b"]) == "a and b")
    #expect(Phrases.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test(
    "A ratio is said in words",
    arguments: [
      (0.0, 100.0, nil), (100, 0, nil), (1, 100, "a small part of"), (50, 100, "50 % of"),
      (100, 100, "about"), (140, 100, "1.4 times"), (180, 100, "nearly twice"),
      (200, 100, "twice"), (250, 100, "2.5 times"), (2_000, 100, "more than ten times"),
    ] as [(Double, Double, String?)])
  func times(amount: Double, other: Double, words: String?) {
    #expect(Phrases.times(amount, other) == words)
  }

  @Test("Names in capitals keep them within a sentence")
  func capitals() {
    #expect(Phrases.uncapitalized("Models billed by AWS") == "models billed by AWS")
    #expect(Phrases.uncapitalized("AWS services") == "AWS services")
    #expect(Phrases.uncapitalized("2027") == "2027")
    #expect(Phrases.capitalized("no agreement") == "No agreement")
    #expect(Phrases.capitalized("") == "")
  }

  @Test("Counts are words up to twelve")
  func counts() {
    #expect(Phrases.count(1, "view", "views") == "one view")
    #expect(Phrases.count(12, "view", "views") == "twelve views")
    #expect(Phrases.count(13, "view", "views") == "13 views")
  }
}
