import Yams

/// Parses the text of a file into a tree in which every key and value knows its place.
struct TreeParser {
  /// The file's path.
  let file: String
  /// Where problems go.
  let log: ProblemLog

  /// The most bytes that are parsed in looking for repeated keys, over all rounds.
  private static let byteBudget = 20_000_000
  /// The most rounds of looking for repeated keys.
  private static let mostRounds = 100

  /// The tree of a text; nil when a problem keeps it from being read at all.
  func parse(_ source: String) -> Tree? {
    var text = Masks.hidingStars(source)
    var repeated: [Position: String] = [:]
    let rounds = min(Self.mostRounds, max(2, Self.byteBudget / max(1, text.utf8.count)))
    for round in 0..<rounds {
      switch compose(text) {
      case .tree(let tree):
        return tree(repeated)
      case .fault(let error):
        let found = SyntaxFault(error, in: source, file: file)
        log.report(.text(found.fault), at: place(found.position))
        return nil
      case .repeatedKey(let key, let position, let isQuoted):
        repeated[position] = key
        let mask = Masks.repeatedKey(round)
        let column = position.column + (isQuoted ? 1 : 0)
        guard
          !key.isEmpty,
          let masked = Masks.replacing(line: position.line, column: column, of: text, with: mask)
        else {
          let fault: ShapeFault = key.isEmpty ? .keyIsNotText : .repeatedLater(key)
          log.report(.shape(fault), at: place(position))
          return nil
        }
        text = masked
      }
    }
    for (position, key) in repeated {
      log.report(.shape(.repeatedLater(key)), at: place(position))
    }
    return nil
  }

  /// A line and a column.
  struct Position: Hashable {
    /// The line, from 1.
    var line: Int
    /// The column, from 1.
    var column: Int
  }

  private enum Composition {
    case tree((_ repeated: [Position: String]) -> Tree?)
    case repeatedKey(String, Position, isQuoted: Bool)
    case fault(YamlError)
  }

  private func compose(_ text: String) -> Composition {
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      let root = try parser.singleRoot()
      return .tree { repeated in
        // Anchors are held weakly by the nodes, and strongly by the parser.
        withExtendedLifetime(parser) {
          guard let root else {
            log.report(.file(.empty), at: SourcePlace(file: file, line: 1, column: 1))
            return nil
          }
          return TreeBuilder(file: file, log: log, repeated: repeated).build(root)
        }
      }
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let position = Position(line: context.mark.line, column: context.mark.column)
      let key = Masks.showingStars(keys.first ?? "")
      return .repeatedKey(key, position, isQuoted: isQuote(at: position, in: text))
    } catch let error as YamlError {
      return .fault(error)
    } catch {
      return .fault(.no)
    }
  }

  private func isQuote(at position: Position, in text: String) -> Bool {
    guard let offset = Masks.offset(line: position.line, column: position.column, of: text) else {
      return false
    }
    let byte = text.utf8.dropFirst(offset).first
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private func place(_ position: Position) -> SourcePlace {
    SourcePlace(file: file, line: position.line, column: position.column)
  }
}
