/// A picture that says something: a title that states it, the same in figures for those who do not
/// see it, and a drawing.
package struct Picture {
  /// The message, as one sentence without its full stop.
  package let title: String
  /// What the picture shows, in figures.
  package let description: String
  /// The height below the title, in pixels.
  package let height: Double
  /// Draws what stands below the title, from 0 downwards.
  package let drawing: Drawing

  package init(title: String, description: String, height: Double, drawing: Drawing) {
    self.title = title
    self.description = description
    self.height = height
    self.drawing = drawing
  }

  /// The width of every picture, in pixels.
  package static let width = 900.0

  /// The picture as an SVG document.
  package var svg: String {
    let lines = TextWidth.lines(title, within: Self.width - 40, size: 18, isBold: true)
    let top = 20 + Double(lines.count) * 25
    var heading = Drawing()
    for (number, line) in lines.enumerated() {
      heading.words(
        line, at: Point(x: 20, y: 26 + Double(number) * 25), size: 18, isBold: true)
    }
    let size = (width: Coordinate.text(Self.width), height: Coordinate.text(top + height))
    let document = Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "title desc",
        "width": size.width, "height": size.height, "viewBox": "0 0 \(size.width) \(size.height)",
        "font-family": "sans-serif",
      ],
      [
        Element("title", ["id": "title"], words: title),
        Element("desc", ["id": "desc"], words: description),
        Element("rect", ["width": size.width, "height": size.height, "fill": "#FFFFFF"]),
      ] + heading.elements
        + [
          Element(
            "g", ["transform": "translate(0 \(Coordinate.text(top)))"], drawing.elements)
        ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(document.xml)\n"
  }

  /// What is said in place of the picture.
  package var alternative: String { "\(title). \(description)" }
}
