import Planner
import Verification

/// The rules, how each is judged, and on which workbooks.
struct RuleList: TabularReport {
  func table() -> Table {
    Table(
      title: "The rules of a good workbook",
      columns: [
        .numbers("No."), .words("Rule"), .words("Judged on"), .words("What verify looks at"),
      ],
      rows: Rule.all.map { rule in
        .cells([
          String(rule.number), rule.title, scope(rule),
          rule.looksAt + (rest(rule).map { "\nleft to people: \($0)" } ?? ""),
        ])
      },
      notes: [
        "Every rule is judged at least in part. In another's workbook only what can make a number "
          + "wrong or hide how it came about is a fault; docs/verify.md has the list."
      ])
  }

  func records() -> [[String]] {
    [["rule", "title", "judged_on", "looks_at", "left_to_people"]]
      + Rule.all.map { rule in
        [String(rule.number), rule.title, scope(rule), rule.looksAt, rest(rule) ?? ""]
      }
  }

  func json() -> JSONValue {
    [
      "schema": "commitbook/rules/1",
      "rules": .list(
        Rule.all.map { rule in
          [
            "rule": .number(Double(rule.number)), "title": .text(rule.title),
            "judged_on": .text(scope(rule)), "looks_at": .text(rule.looksAt),
            "left_to_people": .text(rest(rule)),
          ]
        }),
    ]
  }

  private func scope(_ rule: Rule) -> String {
    switch rule.scope {
    case .anyBook: "any workbook"
    case .ours: "ours"
    }
  }

  private func rest(_ rule: Rule) -> String? {
    switch rule.judgement {
    case .program: nil
    case .inPart(let rest): rest
    }
  }
}
