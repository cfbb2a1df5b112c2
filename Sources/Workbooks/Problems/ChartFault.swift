/// What can be wrong with a chart.
public enum ChartFault: Hashable, Sendable {
  /// It has no title.
  case withoutTitle
  /// It has no text for those who cannot see it.
  case withoutAltText
  /// It has no plot, or a plot without series.
  case withoutSeries
  /// Its area reaches beyond the sheet.
  case outside
  /// Its area shares cells with that of an earlier chart of the sheet, by its number from 1.
  case overlaps(Int)
  /// Its area lies over a cell that holds something.
  case hides(CellPlace)
  /// Lying bars or scattered points share it with plots of another kind.
  case mixedKinds
  /// Two plots of one kind, stacked or not, stand on the same axis.
  case repeatedKind
  /// The gap between columns is not from 0 to 500 percent.
  case gap(Int)
  /// A plot stands on the secondary axis, and there is none.
  case noSecondaryAxis
  /// There is a secondary axis, and no plot stands on it.
  case idleSecondaryAxis
  /// Every plot stands on the secondary axis.
  case idlePrimaryAxis
  /// The least value of an axis is not below its greatest.
  case limits(minimum: Double, maximum: Double)
  /// The step between the marks of an axis is not above zero.
  case step(Double)
  /// A number of an axis is infinite or not a number.
  case axisNotFinite
  /// The format of numbers is empty or has more than 255 UTF-16 units.
  case numberFormat(String)
  /// The cells are on a sheet that is not there.
  case noSheet(String)
  /// There are cells for another number of series than there are series.
  case seriesCells(series: Int, cells: Int)
  /// There are cells for another number of categories than there are categories.
  case categoryCells(categories: Int, cells: Int)
  /// The cells of the categories are not one row or one column of the sheet.
  case categoryLine
  /// The cell of a category holds another text.
  case categoryDiffers(CellPlace)
  /// A series of this name is not accepted.
  case series(String, SeriesFault)
}

/// What can be wrong with a series of a chart.
public enum SeriesFault: Hashable, Sendable {
  /// It has another number of values than there are categories, or values across.
  case valueCount(values: Int, expected: Int)
  /// There are cells for another number of values than there are values.
  case valueCells(values: Int, cells: Int)
  /// Its points have no values across, or no cells for them.
  case withoutAcross
  /// It has values across, or cells for them, and is not scattered.
  case needlessAcross
  /// Its values are not in one row or one column of the sheet, or its name is not in one cell.
  case line
  /// A value is infinite or not a number.
  case notFinite
  /// A look is for a point that it does not have, counted from 0.
  case noPoint(Int)
  /// A line is not from 0 to 1584 points wide.
  case lineWidth(Double)
  /// The format of its labels is empty or has more than 255 UTF-16 units.
  case labelFormat(String)
  /// A cell holds something else than the chart shows.
  case differs(CellPlace)
}
