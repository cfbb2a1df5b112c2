import Formulas
import Testing

/// Days, months and the timeline; date numbers are those that spreadsheets give.
struct CalendarTests {
  @Test(
    "A day has the spreadsheet's number",
    arguments: [
      ("1900-03-01", 61), ("2000-01-01", 36_526), ("2026-11-23", 46_349), ("2027-01-01", 46_388),
    ])
  func serial(text: String, serial: Int) throws {
    #expect(try #require(Day(text)).serial == serial)
  }

  @Test("A month is found again by the number of its first day")
  func monthOfSerial() {
    for number in Month(year: 1990, month: 1).number...Month(year: 2100, month: 12).number {
      let month = Month(number: number)
      #expect(Month(serial: month.serial) == month)
    }
  }

  @Test(
    "What is no day is not read",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "2026-01-32", "", "x",
    ])
  func noDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("2028-02-29 is a day, 2100-02-29 is none")
  func leapYears() {
    #expect(Day("2028-02-29") != nil)
    #expect(Day("2100-02-29") == nil)
  }

  @Test("A timeline of odd years counts twelve months and six")
  func oddYears() {
    #expect(Bakery.timeline.months.count == 18)
    #expect(
      Bakery.timeline.yearOfMonth == Array(repeating: 0, count: 12) + Array(repeating: 1, count: 6))
    #expect(Bakery.timeline.label(.month, 0) == "2027-04")
  }
}
