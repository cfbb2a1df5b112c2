import Renewal
import Testing

@testable import Briefs

/// A company's own template: what is wrong with it is said, with its place.
struct TemplateCheckTests {
  @Test(
    "What cannot be rendered is refused with its place",
    arguments: [
      (
        "a\n{{sgin}}",
        "own.md:2:1: There is no value \"sgin\" here. Did you mean \"sign\"? "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{zzzzzzzz}}",
        "own.md:1:1: There is no value \"zzzzzzzz\" here. "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{clause}}",
        "own.md:1:1: There is no value \"clause\" here. Did you mean \"clause_fact\"? "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{sign.name}}",
        "own.md:1:1: There is no value \"sign.name\" here. Did you mean \"sign\"? "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{upper(sign)}}",
        "own.md:1:1: There is no value \"upper(sign)\" here. "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{.}}",
        "own.md:1:1: There is no value \".\" here. "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{^sign}}{{.}}{{/sign}}",
        "own.md:1:10: There is no value \".\" here. "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "x {{conditions}}",
        "own.md:1:3: \"conditions\" is a list, not words: "
          + "write {{#conditions}} … {{/conditions}} around what it is to show."
      ),
      (
        "{{{has_levers}}}",
        "own.md:1:1: \"has_levers\" is a yes or no, not words: "
          + "write {{#has_levers}} … {{/has_levers}} around what it is to show."
      ),
      (
        "{{}}",
        "own.md:1:1: There is no value \"\" here. "
          + "All values are listed in docs/brief-templates.md."
      ),
      (
        "{{ #sign}}",
        "own.md:1:1: There is no value \"#sign\" here. Did you mean \"sign\"? "
          + "All values are listed in docs/brief-templates.md."
      ),
      ("a {{{sign}}", "own.md:1:3: The tag that starts here has no end."),
      ("{{sign", "own.md:1:1: The tag that starts here has no end."),
      ("{{#sign}}\n", "own.md:1:1: The section \"sign\" is opened here and never closed."),
      ("{{/sign}}", "own.md:1:1: The section \"sign\" is closed here but not open."),
      (
        "{{#sign}}{{/refuse}}",
        "own.md:1:10: The section \"refuse\" is closed here, but \"sign\" is open."
      ),
      (
        "{{> part}}",
        "own.md:1:1: Tags that start with \">\" do nothing in a brief: "
          + "write values and sections only."
      ),
      (
        "{{=<% %>=}}",
        "own.md:1:1: Tags that start with \"=\" do nothing in a brief: "
          + "write values and sections only."
      ),
      (
        "{{$block}}x{{/block}}",
        "own.md:1:1: Tags that start with \"$\" do nothing in a brief: "
          + "write values and sections only."
      ),
    ])
  func refused(source: String, sentence: String) throws {
    let brief = try Brief(on: .plain())
    let fault = #expect(throws: BriefFault.self) {
      try brief.rendered(source: source, name: "own.md")
    }
    #expect(fault?.description == sentence)
  }

  @Test(
    "Comments, sections over words, positions in lists and Windows line ends are fine",
    arguments: [
      ("{{! note }}{{as_of}}", "2026-11-23\n"), ("{{ as_of }}", "2026-11-23\n"),
      ("{{{as_of}}}{{&as_of}}", "2026-11-232026-11-23\n"),
      ("{{#as_of}}on {{.}}{{/as_of}}", "on 2026-11-23\n"),
      ("{{#years_note}}x{{/years_note}}{{^years_note}}none{{/years_note}}", "none\n"),
      ("{{% CONTENT_TYPE: TEXT}}\n{{as_of}}", "2026-11-23\n"),
      ("a\r\n{{as_of}}\r\n", "a\n2026-11-23\n"), ("", "\n"), ("a\n\n\n\nb\n\n", "a\n\nb\n"),
      ("a {{years_note}}\nb  \n", "a\nb  \n"),
      (
        "{{#assumptions}}{{topic}}{{^last()}}, {{/last()}}{{/assumptions}}",
        "AWS services, at list, Support and credits, Agreements, Money\n"
      ),
    ])
  func accepted(source: String, text: String) throws {
    let brief = try Brief(on: .plain(offers: [.even(1_000_000, discount: 0.1)]))
    #expect(try brief.rendered(source: source, name: "own.md") == text)
  }

  @Test("Words are not escaped as if they were HTML")
  func noHTML() throws {
    var scenario = Scenario.plain()
    scenario.name = "R & D's \"plan\""
    #expect(try Brief(on: scenario).value("scenario") == "R & D's \"plan\"")
  }

  @Test("Braces in a name are not read as a tag")
  func bracesInNames() throws {
    var scenario = Scenario.plain()
    scenario.name = "{{sign}} {{#x}}"
    #expect(try Brief(on: scenario).value("scenario") == "{{sign}} {{\\#x}}")
  }

  @Test("An unknown template is refused with the names of the known ones")
  func unknownTemplate() throws {
    let brief = try Brief(on: .plain())
    let fault = #expect(throws: BriefFault.self) { try brief.rendered(template: "board") }
    #expect(
      fault?.description
        == "board: There is no brief template of this name. "
        + "Known are procurement and executive.")
  }
}
