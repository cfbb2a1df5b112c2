extension ChartFault {
  /// What follows "The chart …" in a sentence.
  var claim: String {
    switch self {
    case .withoutTitle: "has no title; say in it what a reader shall take away"
    case .withoutAltText: "has no text for those who cannot see it"
    case .withoutSeries: "has nothing to draw; give it a plot, and every plot a series"
    case .outside:
      "reaches beyond the sheet, which has 1,048,576 rows and 16,384 columns"
    case .overlaps(let number): "lies over chart \(number)"
    case .hides(let place): "hides the cell \(place)"
    case .mixedKinds: "mixes lying bars or scattered points with another kind"
    case .repeatedKind:
      "has two plots of one kind on the same axis; make one of them, or use the secondary axis"
    case .gap(let gap): "has a gap of \(gap) percent; it can be 0 to 500"
    case .noSecondaryAxis: "has a plot on the secondary axis, but no such axis"
    case .idleSecondaryAxis: "has a secondary axis, but no plot on it"
    case .idlePrimaryAxis: "has all plots on the secondary axis; put one on the primary axis"
    case .limits(let minimum, let maximum):
      "has an axis from \(minimum) to \(maximum); the first must be below the second"
    case .step(let step): "has an axis with marks \(step) apart; the step must be above zero"
    case .axisNotFinite: "has an axis with a number that is infinite or not a number"
    case .numberFormat(let format):
      "has the number format \"\(format)\" of \(format.utf16.count) characters; it can have 1 to 255"
    case .noSheet(let sheet): "is drawn from the sheet \"\(sheet)\", which is not there"
    case .seriesCells(let series, let cells):
      "has \(series) series, and cells for \(cells)"
    case .categoryCells(let categories, let cells):
      "has \(categories) categories, and \(cells) cells for them"
    case .categoryLine:
      "has categories that are not in one row or one column of the sheet"
    case .categoryDiffers(let place):
      "names a category otherwise than its cell \(place)"
    case .series(let name, let fault): "has a series \"\(name)\" that \(fault.claim)"
    }
  }
}

extension SeriesFault {
  fileprivate var claim: String {
    switch self {
    case .valueCount(let values, let expected): "has \(values) values for \(expected) places"
    case .valueCells(let values, let cells): "has \(values) values, and \(cells) cells for them"
    case .withoutAcross: "is scattered without values across, or without their cells"
    case .needlessAcross: "has values across without being scattered"
    case .line:
      "is not drawn from one row or one column of the sheet, with its name in one cell"
    case .notFinite: "has a value that is infinite or not a number"
    case .noPoint(let point): "has a look for point \(point), counted from 0, which is not there"
    case .lineWidth(let width): "has a line of \(width) points; it can be 0 to 1584"
    case .labelFormat(let format):
      "has labels in a format of \(format.utf16.count) characters; it can have 1 to 255"
    case .differs(let place): "shows something else than its cell \(place)"
    }
  }
}
