extension ValidationFault {
  /// What is said of a rule with this fault.
  var claim: String {
    switch self {
    case .noCells: "is for no cell"
    case .outside: "is for cells outside the sheet"
    case .overlaps(let cells): "is not the only one: \(cells) has another"
    case .listEmpty: "is a list with nothing to choose from"
    case .listTooLong(let length):
      "is a list of \(length) characters; 255 is the most, so list the choices in cells"
    case .listComma(let text): "is a list with the choice \"\(text)\"; a comma ends a choice"
    case .listNotLine(let cells):
      "takes its choices from \(cells), which is neither a row nor a column"
    case .noSheet(let sheet):
      "takes its choices from the sheet \"\(sheet)\", which is not there"
    case .titleTooLong(let length):
      "has a message with a title of \(length) characters; 32 is the most"
    case .textTooLong(let length): "has a message of \(length) characters; 255 is the most"
    case .comparison(let fault): fault.claim
    }
  }
}

extension ComparisonFault {
  fileprivate var claim: String {
    switch self {
    case .notFinite: "compares with a number that is infinite or not a number"
    case .reversed(let low, let high): "has a range from \(low) down to \(high)"
    case .formulaEmpty: "has an empty formula; give it in A1 and in R1C1 notation"
    case .equalsSign: "has a formula that starts with an equals sign; leave the sign out"
    case .tooLong(let length):
      "has a formula or a text of \(length) characters; 255 is the most"
    }
  }
}

extension ConditionalFormatFault {
  /// What is said of a format with this fault.
  var claim: String {
    switch self {
    case .noCells: "is for no cell"
    case .outside: "is for cells outside the sheet"
    case .emptyText: "looks for an empty text"
    case .comparison(let fault): fault.claim
    case .barEnds(let low, let high):
      "has bars from \(low) to \(high); the first has to be the smaller one"
    case .stops(let count): "has \(count) colours; a scale has two or three"
    case .percentile(let share): "has a colour at \(share) percent; it can be 0 to 100"
    }
  }
}

extension SparklineFault {
  /// What is said of a chart in a cell with this fault.
  var claim: String {
    switch self {
    case .outside: "lies outside the sheet, or its numbers do"
    case .notLine(let cells): "is drawn from \(cells), which is neither a row nor a column"
    case .noSheet(let sheet): "is drawn from the sheet \"\(sheet)\", which is not there"
    case .duplicate: "is not the only one in its cell"
    case .notFinite: "has a scale that starts at an infinite number, or at none"
    }
  }
}

extension NoteFault {
  /// What is said of a note with this fault.
  var claim: String {
    switch self {
    case .noCell: "stands on no cell; write the cell, if only as blank"
    case .duplicate: "is not the only one on its cell"
    case .empty: "has no words"
    case .tooLong(let length): "has \(length) characters; 32767 is the most"
    }
  }
}

extension OutlineFault {
  /// What is said of a group with this fault.
  var claim: String {
    switch self {
    case .level(let level): "has the level \(level); it can be 1 to 7"
    case .outside: "lies outside of it"
    }
  }
}

extension TableFault {
  /// What is said of a listing with this fault.
  var claim: String {
    switch self {
    case .name(let fault): "has a name that \(fault.claim)"
    case .outside: "lies outside the sheet"
    case .noRows: "has no row below its headings"
    case .overlaps(let other):
      other.isEmpty ? "shares cells with joined ones" : "shares cells with \"\(other)\""
    case .headingBlank(let column):
      "has no text as the heading of column \(Reference.letters(ofColumn: column))"
    case .headingDuplicate(let heading):
      "has the heading \"\(heading)\" twice; capitals do not tell headings apart"
    case .look: "has a look that does not exist"
    }
  }
}

extension PictureFault {
  /// What is said of a picture with this fault.
  var claim: String {
    switch self {
    case .notPNG: "is not a PNG file"
    case .outside: "lies outside the sheet"
    case .noAltText: "has no words for those who cannot see it"
    }
  }
}

extension ThemeFault {
  /// What is said of a theme with this fault.
  var claim: String {
    switch self {
    case .font(let name): "the font \"\(name)\" has a name that is not of 1 to 31 characters"
    case .accents(let count): "there are \(count) colours for emphasis; there have to be 6"
    }
  }
}

extension AttachmentFault {
  /// What is said of an attached text file with this fault.
  var claim: String {
    switch self {
    case .noName: "has no name"
    case .duplicate: "has the name of an earlier one"
    case .character(let number):
      "has the character U+\(String(number, radix: 16, uppercase: true)), "
        + "which the workbook cannot carry"
    }
  }
}
