/// A difference between our charts and Excel's that we mean to have.
struct ChartException: Hashable {
  /// What it is called.
  let name: String
  /// Why it is right.
  let reason: String
  /// The ends of the paths of elements that only our part has, or `barDir@val` for another value.
  let ours: [String]
  /// The ends of the paths of elements that only Excel's part has.
  let excels: [String]

  init(_ name: String, ours: [String], excels: [String] = [], because reason: String) {
    self.name = name
    self.reason = reason
    self.ours = ours
    self.excels = excels
  }
}

// MARK: - Every chart

extension ChartException {
  static let switches = ChartException(
    "switches",
    ours: [
      "chartSpace/roundedCorners", "chart/autoTitleDeleted", "varyColors", "valAx/delete",
      "valAx/majorTickMark", "valAx/minorTickMark", "legend/overlay",
    ],
    because: "Excel 2007 left them out; later programs read their absence as yes.")
  static let look = ChartException(
    "look",
    ours: [
      "chartSpace/spPr", "chartSpace/txPr", "plotArea/spPr", "valAx/spPr", "majorGridlines/spPr",
    ], because: "Quiet lines and dark letters; the default differs between programs.")
  static let message = ChartException(
    "message", ours: ["chart/title"], because: "Every chart of ours has its message as title.")
  static let names = ChartException(
    "names", ours: ["ser/tx"], because: "Every series of ours has a name from a cell.")
  static let folded = ChartException(
    "folded rows", ours: ["plotVisOnly@val"],
    because: "A chart must not lose data when somebody folds the rows of its table.")
  static let gaps = ChartException(
    "gaps", ours: ["chart/dispBlanksAs"],
    because: "The files say nothing, which programs read as a gap or as zero.")
}

// MARK: - Categories

extension ChartException {
  static let categoryAxis = ChartException(
    "category axis",
    ours: ["catAx/majorTickMark", "catAx/minorTickMark", "catAx/spPr"],
    because: "As for the axis of values.")
  static let shownAxis = ChartException(
    "shown axis", ours: ["catAx/delete"], because: "As for the axis of values.")
  static let hiddenAxis = ChartException(
    "hidden axis", ours: ["catAx/delete"], excels: ["catAx/delete"],
    because: "Excel writes it in the hidden axis only, we in both.")
  static let textAxis = ChartException(
    "text axis", ours: ["catAx/auto@val"],
    because: "Categories stay as they are written; a program must not make dates of them.")
  static let categories = ChartException(
    "categories", ours: ["ser/cat"], because: "Excel's chart has no categories; ours must.")
  static let categoryFormat = ChartException(
    "category format", ours: ["catAx/numFmt"],
    because: "Excel writes it where there are categories, and this chart of Excel's has none.")
  static let textCategories = ChartException(
    "text categories", ours: ["cat/strRef"], excels: ["cat/numRef"],
    because: "Our categories are texts, those of Excel's chart numbers.")
}

// MARK: - Kinds

extension ChartException {
  static let seriesLook = ChartException(
    "series look", ours: ["ser/spPr"], because: "Ours are told apart in black and white.")
  static let negative = ChartException(
    "negative", ours: ["invertIfNegative"],
    because: "A bar below zero keeps its look; absence is read in different ways.")
  static let gap = ChartException(
    "gap", ours: ["barChart/gapWidth"], because: "Ours are closer together than by default.")
  static let smooth = ChartException(
    "smooth", ours: ["ser/smooth"],
    because: "Lines go straight from value to value; later programs read absence as smooth.")
  static let marks = ChartException(
    "marks", ours: ["ser/marker"], because: "Ours are chosen, those of Excel's chart automatic.")
  static let lying = ChartException(
    "lying", ours: ["barDir@val", "axPos@val"],
    because: "No stacked bars by Excel are at hand; these columns are nearest.")
  static let leftmost = ChartException(
    "leftmost", ours: ["valAx/crosses@val"],
    because: "The axis of values stays at the left where values across are below zero.")
  static let titleLook = ChartException(
    "title look",
    ours: [
      "title/overlay", "defRPr/solidFill", "defRPr/latin", "rPr/solidFill", "rPr/latin",
    ], because: "Titles of axes have the letters of the chart and never lie over it.")
  static let labels = ChartException(
    "labels",
    ours: [
      "dLbls/numFmt", "dLbls/spPr", "dLbls/txPr", "dLbls/dLblPos", "showLegendKey", "showCatName",
      "showSerName", "showPercent", "showBubbleSize",
    ],
    because: "Ours have a format, a place and legible letters; later programs need every switch.")
  static let bubble = ChartException(
    "bubble", ours: ["bubble3D"], because: "Excel 2010 and later write it in every point.")
  static let outline = ChartException(
    "outline", ours: ["spPr/ln"], because: "A thin outline stays in black and white.")
}

extension [ChartException] {
  /// What differs in every chart.
  static let everywhere: Self = [.switches, .look, .message, .names, .folded]
  /// What differs where there are categories.
  static let shown: Self = [.categoryAxis, .shownAxis, .textAxis]
  /// What differs in columns and bars.
  static let bars: Self = [.seriesLook, .negative, .gap]
  /// What differs in lines.
  static let lines: Self = [.seriesLook, .smooth]
}
