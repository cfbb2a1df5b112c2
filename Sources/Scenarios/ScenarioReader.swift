import Rates
import Renewal

/// Reads scenario files into a checked scenario; every problem has a file, a line and a column.
public struct ScenarioReader: Sendable {
  private let files: any FileSource
  private let rateCard: RateCard
  private let replacement: [RateCard]?

  /// A reader.
  ///
  /// - Parameters:
  ///   - files: Where the bytes of files come from.
  ///   - rateCard: The prices that a scenario's own are laid over.
  ///   - replacement: Cards in the place of those that a scenario names; nil to read these.
  public init(files: any FileSource, rateCard: RateCard, replacing replacement: [RateCard]? = nil) {
    self.replacement = replacement
    self.files = files
    self.rateCard = rateCard
  }

  /// Reads a scenario with all that it extends, and its variants.
  ///
  /// - Throws: ``ScenarioProblems`` with everything that is wrong.
  public func read(_ path: String) throws(ScenarioProblems) -> ScenarioReading {
    let log = ProblemLog()
    let data = DataFiles(files: files, log: log)
    let usage = UsageFiles(data: data, log: log)
    let histories = HistoryFiles(data: data, log: log)
    func decoder(_ cards: [RateCard]) -> Decoder {
      Decoder(
        log: log, cards: CardsInForce([rateCard] + cards), usage: usage, histories: histories)
    }
    var current = decoder([])
    var reading = ExtendedFiles(files: files, log: log, decoder: current).read(path)
    var scenario: Scenario?
    if let tree = reading.tree {
      var cards = replacement ?? []
      if replacement == nil {
        let own = RateCardFiles(files: files, decoder: current).read(tree)
        reading.files += own.paths
        cards = own.cards
      }
      if !cards.isEmpty {
        current = decoder(cards)
      }
      scenario = current.scenario(tree)
      scenario?.variants = Variants(decoder: current, log: log).read(tree)
    }
    log.close(path)
    guard log.problems.isEmpty, let scenario else { throw ScenarioProblems(log.problems) }
    return ScenarioReading(
      scenario: scenario, warnings: ScenarioProblems(log.warnings).problems,
      files: reading.files + data.paths)
  }
}

/// What reading a scenario gave.
public struct ScenarioReading: Sendable {
  /// The checked scenario.
  public let scenario: Scenario
  /// What does not keep it from being used, such as old prices.
  public let warnings: [ScenarioProblem]
  /// The files that were read, the asked one first.
  public let files: [String]
}
