extension Chart {
  /// The chart as an SVG document: the same bytes for the same chart.
  ///
  /// Its title is the chart's, its description the alternative text, and everything that colours
  /// tell is told by patterns, dashes or marks as well.
  public var svg: String { picture.svg }

  /// The chart as a picture among others.
  package var picture: Picture {
    var drawing = ChartDrawing(self)
    let height = drawing.draw()
    return Picture(
      title: title, description: altText, height: height, drawing: drawing.drawing)
  }
}
