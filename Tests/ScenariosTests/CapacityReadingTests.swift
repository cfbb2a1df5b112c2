import Formulas
import Rates
import Renewal
import Scenarios
import Testing

/// How capacity is stated, and how measured requests are read.
struct CapacityReadingTests {
  private func capacity(_ keys: String) -> String {
    Small.top + Small.workload + """
      capacity:
        - name: reserved
          kind: reserved
          model: anthropic.claude-sonnet-4-6
          scope: us
          units: 2
          commitment: 3 months
      \(keys.split(separator: "\n").map { "    \($0)\n" }.joined())
      """
  }

  private func read(_ keys: String, usage: String? = nil) throws -> Capacity {
    var files = ["a.yaml": capacity(keys)]
    files["usage.csv"] = usage
    return try #require(Small.reading(files).scenario.capacities.first)
  }

  @Test(
    "A reservation has the smallest unit, the card's price and an even load unless it says otherwise"
  )
  func defaults() throws {
    let found = try read("")
    #expect(found.unit == .leastReserved && found.commitment == 3 && !found.isProposed)
    // 100 × 0.1782 + 10 × 0.891, geographic, three months
    #expect(abs(found.price - 26.73) < 1e-9)
    #expect(found.pricing.source == "AWS Bedrock pricing page, AWS Price List")
    #expect(found.load == .even && found.load.isUnmeasured)
    #expect(found.workloads == ["assistant/answers"])
    #expect(found.starts == nil && found.ends == nil)
  }

  @Test("A price of one's own stands for the card's, for any commitment")
  func ownPrice() throws {
    let found = try read("price: 20 per hour\nproposed: true\ntasks: [answers]\nstarts: 2027-03")
    #expect(found.price == 20 && found.isProposed && found.starts == Month("2027-03"))
    #expect(found.pricing.place.hasPrefix("a.yaml"))
  }

  @Test("Hours of any scale become factors of mean 1; alike hours are one bucket")
  func hours() throws {
    let day = (0..<24).map { $0 < 8 ? "5" : "20" }.joined(separator: ", ")
    let load = try read("load: { day: [\(day)] }").load
    #expect(load.basis == .day && load.buckets.count == 2 && !load.isUnmeasured)
    // The mean is (8 × 5 + 16 × 20) ÷ 24 = 15.
    #expect(abs(load.buckets[0].input - 1.0 / 3) < 1e-12 && abs(load.peakInput - 4.0 / 3) < 1e-12)
    #expect(abs(load.buckets[0].weight - 1.0 / 3) < 1e-12)
  }

  @Test("Requests of three minutes: sums by minute of the clock, minutes without any included")
  func minutes() throws {
    let load = try read(
      "load: { requests: usage.csv }",
      usage: """
        TIMESTAMP,ContextTokens,GeneratedTokens
        2023-11-16 18:17:03.9799600,100,10
        2023-11-16 18:17:59.9999999,200,0
        2023-11-16 18:19:00.0000000,600,50
        """
    ).load
    let measured = try #require(load.measurement)
    #expect(measured.rows == 3 && measured.minutes == 3)
    #expect(measured.first == "2023-11-16 18:17" && measured.last == "2023-11-16 18:19")
    #expect(measured.input == 900 && measured.output == 60 && measured.peakInput == 600)
    #expect(load.steps.map(\.input) == [1, 0, 2] && load.steps.map(\.output) == [0.5, 0, 2.5])
    #expect(load.steps.map(\.label) == ["18:17", "18:18", "18:19"] && load.isUnmeasured)
  }

  @Test("T or a space, Z or none, fractions or none, CRLF, other columns, and any order of rows")
  func forms() throws {
    let load = try read(
      "load: { requests: usage.csv }",
      usage:
        "id,output_tokens,time,input_tokens\r\n7,1,2026-03-01T00:01Z,4\r\n8,2,2026-02-28 23:59:30,6\r\n\r\n9,3,2026-03-01T00:00:59.5Z,5\r\n"
    ).load
    let measured = try #require(load.measurement)
    #expect(measured.minutes == 3 && measured.input == 15 && measured.output == 6)
    #expect(load.steps.map(\.label) == ["23:59", "00:00", "00:01"])
  }

  @Test("More than three hours become hours of the week, each by the minutes that were seen of it")
  func hoursOfWeek() throws {
    // Monday 2026-11-23 from 09:00 to 13:29: four whole hours and half of one.
    let rows = (0..<270).map { minute in
      let hour = 9 + minute / 60
      let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
      return "2026-11-23 \(clock),\(hour == 13 ? 200 : 100),10"
    }
    let load = try read(
      "load: { requests: usage.csv }",
      usage: (["time,input_tokens,output_tokens"] + rows).joined(separator: "\n")
    ).load
    #expect(load.steps.map(\.label) == ["Mon 09", "Mon 10", "Mon 11", "Mon 12", "Mon 13"])
    // 240 minutes of 100 and 30 of 200: a mean of 30,000 ÷ 270.
    let mean = 30_000.0 / 270
    #expect(abs(load.steps[4].input - 200 / mean) < 1e-12)
    #expect(abs(load.steps[4].weight - 30.0 / 270) < 1e-12)
    #expect(abs(load.steps.reduce(0) { $0 + $1.weight * $1.input } - 1) < 1e-12)
  }

  @Test("A week of requests is a full cycle; a second less is not")
  func week() throws {
    func load(_ last: String) throws -> LoadShape {
      try read(
        "load: { requests: usage.csv }",
        usage: "time,input_tokens,output_tokens\n2026-11-16 00:00,1,1\n2026-11-22 \(last),1,1\n"
      ).load
    }
    #expect(try !load("23:59").isUnmeasured)
    #expect(try load("23:58").isUnmeasured)
    #expect(try load("23:59").steps.count == 168)
  }

  @Test(
    "A wrong row is refused with its line and column",
    arguments: [
      ("2026-11-16 00:00,1", "usage.csv:2:1: The row has 2 fields, and the header 3."),
      ("2026-11-16 24:00,1,1", "usage.csv:2:1: \"2026-11-16 24:00\" is not a time"),
      ("2026-02-29 00:00,1,1", "usage.csv:2:1: \"2026-02-29 00:00\" is not a time"),
      ("2026-11-16 00:00:61,1,1", "usage.csv:2:1: \"2026-11-16 00:00:61\" is not a time"),
      ("2026-11-16 00:00:01.,1,1", "usage.csv:2:1: \"2026-11-16 00:00:01.\" is not a time"),
      ("2026-11-16 00:00,-1,1", "usage.csv:2:18: \"-1\" is not a number of tokens"),
      ("2026-11-16 00:00,1,1.5", "usage.csv:2:20: \"1.5\" is not a number of tokens"),
      ("2026-11-16 00:00,1,", "usage.csv:2:20: \"\" is not a number of tokens"),
      ("2026-11-16 00:00,0,0", "usage.csv:1:1: The requests have no tokens at all."),
      ("2026-11-16 00:00,0,1", "usage.csv:1:1: The requests have no input tokens at all"),
      ("2026-11-16 00:00,1,0", "usage.csv:1:1: The requests have no output tokens at all"),
      ("", "usage.csv:1:1: The file has no requests below its header."),
      (
        "2026-11-16 00:00,1,1\n2024-11-16 00:00,1,1",
        "usage.csv:1:1: The first and the last request are 730 days apart; at most 400 are read."
      ),
    ])
  func wrongRows(_ row: String, _ message: String) throws {
    let problems = try Small.problems([
      "a.yaml": Array(capacity("load: { requests: usage.csv }").utf8),
      "usage.csv": Array("time,input_tokens,output_tokens\n\(row)\n".utf8),
    ])
    #expect(problems.count == 1 && problems[0].hasPrefix(message), "\(problems)")
  }

  @Test("A file of requests is part of what was read, and read once")
  func files() throws {
    let reading = try Small.reading([
      "a.yaml": capacity("load: { requests: usage.csv }"),
      "usage.csv": "time,input_tokens,output_tokens\n2026-11-16 00:00,1,1\n",
    ])
    #expect(reading.files == ["a.yaml", "usage.csv"])
  }
}
