import Formulas

extension BookImport {
  /// The import as data: numbers unrounded, shares as fractions, months as the numbers of their days.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/import/1", "book": .text(book), "scenario": .text(scenario),
      "file": .text(text == nil ? nil : path), "whole": .truth(isWhole),
      "changes": .list(changes.map(\.json)), "findings": .list(findings.map(\.json)),
      "consequences": .list(consequences.map(\.json)), "figures": .list(figures.map(\.json)),
    ]
  }

  /// Changes, findings and consequences as records in one long table.
  public func records() -> [[String]] {
    [["section", "input", "member", "period", "cell", "was", "is", "path", "written", "why"]]
      + changes.map(\.record)
      + findings.map { ["finding", "", "", "", $0.place, "", "", "", "", $0.sentence] }
      + consequences.map {
        [
          "consequence", $0.label, "", "", $0.place, CommaSeparatedText.number($0.inBook),
          CommaSeparatedText.number($0.inScenario), "", "", "follows what was changed",
        ]
      }
  }
}

extension ImportedChange {
  fileprivate var json: JSONValue {
    [
      "input": .text(key), "label": .text(label), "member": .text(member),
      "period": .text(period.isEmpty ? nil : period), "cell": .text(place), "was": .number(was),
      "is": .number(isNow), "unit": .text(unit.symbol), "path": .text(path),
      "written": .text(written), "range": .text(range), "taken": .truth(isTaken),
      "why": .text(refusal?.description),
    ]
  }

  fileprivate var record: [String] {
    [
      isTaken ? "taken" : "not taken", key, member, period, place, CommaSeparatedText.number(was),
      CommaSeparatedText.number(isNow), path ?? "", written ?? "", refusal?.description ?? "",
    ]
  }
}

extension ImportFinding {
  fileprivate var json: JSONValue {
    [
      "sheet": .text(sheet), "cell": .text(cell), "loss": .truth(isLoss),
      "sentence": .text(sentence),
    ]
  }
}

extension ImportedConsequence {
  fileprivate var json: JSONValue {
    [
      "label": .text(label), "cell": .text(place), "book": .number(inBook),
      "scenario": .number(inScenario),
    ]
  }
}

extension ImportedFigure {
  fileprivate var json: JSONValue {
    [
      "candidate": .text(candidate), "total_paid_in_book": .number(inBook),
      "total_paid": .number(inScenario), "agrees": .truth(agrees),
    ]
  }
}
