import Charts
import Foundation

@testable import Briefs

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture read back by another program's parser, with its words as boxes.
final class SVGPage: NSObject, XMLParserDelegate {
  /// Words with the room that they take.
  struct Word {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func touches(_ other: Word) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// A line of several points.
  struct Line {
    let color: String
    let dash: String
    let width: Double
    let points: Int
  }

  /// What is wrong with a document.
  struct Malformed: Error {
    let reason: String
  }

  private(set) var root: [String: String] = [:]
  private(set) var elements: [String] = []
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var words: [Word] = []
  private(set) var lines: [Line] = []
  private var shift = 0.0
  private var attributes: [String: String] = [:]
  private var text = ""

  var width: Double { Double(root["width"] ?? "") ?? 0 }
  var height: Double { Double(root["height"] ?? "") ?? 0 }

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw Malformed(reason: parser.parserError.map { "\($0)" } ?? "unknown")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    if name == "svg" { root = attributes }
    if name == "g", let match = attributes["transform"]?.firstMatch(of: /translate\(0 ([0-9.]+)\)/)
    {
      shift = Double(match.1) ?? 0
    }
    if name == "polyline" {
      lines.append(
        Line(
          color: attributes["stroke"] ?? "", dash: attributes["stroke-dasharray"] ?? "",
          width: Double(attributes["stroke-width"] ?? "") ?? 0,
          points: (attributes["points"] ?? "").split(separator: " ").count))
    }
    self.attributes = attributes
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "title": title = text
    case "desc": summary = text
    case "text": words.append(word)
    default: break
    }
  }

  private var word: Word {
    func number(_ key: String) -> Double { Double(attributes[key] ?? "") ?? 0 }
    let size = number("font-size")
    let width = TextWidth.of(text, size: size, isBold: attributes["font-weight"] == "bold")
    let left =
      switch attributes["text-anchor"] {
      case "end": number("x") - width
      case "middle": number("x") - width / 2
      default: number("x")
      }
    let base = number("y") + shift
    return Word(
      text: text, left: left, right: left + width, top: base - size * 0.75,
      bottom: base + size * 0.2)
  }
}
