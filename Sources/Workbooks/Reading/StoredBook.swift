/// A workbook as a file holds it: ours or another's, read and not judged.
public struct StoredBook: Hashable, Sendable {
  /// The sheets, in the order of their tabs.
  public var sheets: [StoredSheet] = []
  /// The defined names, in the order of the file.
  public var names: [StoredName] = []
  /// What the file says of itself.
  public var properties = StoredProperties()
  /// How the workbook asks to be calculated.
  public var calculation = StoredCalculation()
  /// The place of the sheet that is shown on opening, from 0.
  public var activeSheet = 0
  /// The targets of links to other workbooks.
  public var externalBooks: [String] = []
  /// The paths of all parts in the archive, in its order.
  public var parts: [String] = []
  /// Whether days are counted from 1904.
  public var countsFrom1904 = false
  /// What the reader could not make sense of and left out, in words of the file: a part and a reason.
  public var oddities: [StoredOddity] = []

  /// An empty workbook.
  public init() {}
}

/// Something in a file that the reader left out.
public struct StoredOddity: Hashable, Sendable {
  /// The path of the part.
  public var part: String
  /// What was found there.
  public var fact: String

  /// Something that was left out.
  public init(part: String, fact: String) {
    self.part = part
    self.fact = fact
  }
}

/// How a workbook asks to be calculated.
public struct StoredCalculation: Hashable, Sendable {
  /// Whether circles are calculated again and again.
  public var iterates = false
  /// Whether nothing is calculated until somebody asks.
  public var isManual = false
  /// Whether everything is calculated on opening.
  public var isFullOnLoad = false
  /// Whether numbers are kept as they are shown.
  public var hasPrecisionAsDisplayed = false

  /// The plain way.
  public init() {}
}

/// What a file says of itself.
public struct StoredProperties: Hashable, Sendable {
  /// The title; empty for none.
  public var title = ""
  /// The author; empty for none.
  public var creator = ""
  /// The language; empty for none.
  public var language = ""
  /// The program that wrote the file; empty where it does not say.
  public var application = ""
  /// When it was made, as the file writes it; empty where it does not say.
  public var created = ""
  /// The properties of one's own, in the order of the file.
  public var custom: [CustomProperty] = []

  /// No properties.
  public init() {}
}

/// A defined name.
public struct StoredName: Hashable, Sendable {
  /// The name; `_xlnm.Print_Titles` and the like for those with a meaning of their own.
  public var name: String
  /// What it stands for in A1 notation, without the equals sign.
  public var formula: String
  /// The place of the sheet that it belongs to, from 0; nil for the whole workbook.
  public var sheet: Int?
  /// Whether it is hidden.
  public var isHidden: Bool

  /// A name.
  public init(name: String, formula: String, sheet: Int? = nil, isHidden: Bool = false) {
    self.name = name
    self.formula = formula
    self.sheet = sheet
    self.isHidden = isHidden
  }
}
