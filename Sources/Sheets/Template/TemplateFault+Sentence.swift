import Workbooks

extension TemplateFaults: CustomStringConvertible {
  /// The faults, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension TemplateFault: CustomStringConvertible {
  /// The fault as a sentence for the person who wrote the template.
  public var description: String {
    "\(template):\(place.line):\(place.column): \(sentence)"
  }

  private var sentence: String {
    switch kind {
    case .markup(let fault): fault.sentence
    case .repeatedSheet(let id, let first):
      "The sheet \"\(id)\" is listed a second time, after line \(first.line)."
    case .missingSheets(let ids):
      "Live formulas and links refer to these sheets, so they must be listed, behind or under other "
        + "names: \(ids.joined(separator: ", ")). Only sheets of results may be left out."
    case .missingSheet(let id, let other):
      "The sheet \"\(id)\" must be listed while \"\(other)\" is, whose formulas refer to it."
    case .coverNotFirst(let id):
      "The sheet \"\(id)\" stands first; the cover must, since it is the page that opens."
    case .sheetName(let name, let fault): "\"\(name)\" cannot name a sheet: \(Self.words(fault))."
    case .unportableName(let name):
      "\"\(name)\" cannot name a sheet: formulas mention it, so it must be of letters from A to Z, "
        + "digits and underscores, start with a letter, and not read like a cell (Q1, R2C3)."
    case .repeatedSection(let id, let sheet):
      "The section \"\(id)\" is listed a second time on \"\(sheet)\"."
    case .unknownSection(let id, let sheet, let allowed, let nearest):
      "The sheet \"\(sheet)\" has no section \"\(id)\"." + Self.meant(nearest)
        + (allowed.isEmpty
          ? " It is shown as a whole." : " It has \(allowed.joined(separator: ", ")).")
    case .unknownValue(let name, let allowed, let nearest):
      "There is no value {\(name)} here." + Self.meant(nearest.map { "{\($0)}" }, quoted: false)
        + " Known: \(allowed.map { "{\($0)}" }.joined(separator: ", "))."
    case .strayBrace(let brace):
      "A brace \"\(brace)\" stands alone: write {name} for a value, and \(brace)\(brace) for a brace."
    case .repeatedColor(let name): "The color \"\(name)\" is stated a second time."
    case .contrast(let ratio, let letters, let ground):
      "\(letters) on \(ground) differ by \(Self.tenths(ratio)) to 1; letters can be read from 4.5 to 1 on."
    case .columnOrder(let columns):
      "The columns \"\(columns)\" end before they begin: write the first one first."
    case .footerTooLong(let count):
      "This text of the footer has \(count) characters; at most \(TemplateFooter.limit) are allowed."
    case .logoElsewhere(let file):
      "The logo \"\(file)\" must lie in the template's folder or below: write its path from there on."
    case .logoUnreadable(let file, let reason): "The logo \"\(file)\" cannot be read: \(reason)."
    case .logoNotPNG(let file): "The logo \"\(file)\" is no picture in the format PNG."
    case .logoTooLarge(let file, let limit):
      "The logo \"\(file)\" is larger than \(limit / 1_024) kB: make it smaller."
    }
  }

  private static func words(_ fault: SheetNameFault) -> String {
    switch fault {
    case .empty: "it is empty"
    case .tooLong(let count): "it has \(count) characters, and at most 31 are allowed"
    case .character(let character): "it has the character \"\(character)\""
    case .outerApostrophe: "it starts or ends with an apostrophe"
    case .reserved: "Excel keeps this name for itself"
    case .duplicate: "another sheet has this name, in capitals or small letters"
    }
  }

  private static func meant(_ nearest: String?, quoted: Bool = true) -> String {
    nearest.map { quoted ? " Did you mean \"\($0)\"?" : " Did you mean \($0)?" } ?? ""
  }

  /// A ratio to a tenth, rounded down, so that what is refused never reads as what is asked for.
  private static func tenths(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
