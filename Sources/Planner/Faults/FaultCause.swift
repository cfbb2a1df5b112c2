import Briefs
import Rates
import Renewal
import Scenarios
import Sheets

/// Whose fault an error is, which decides what a command says and how it ends.
public enum FaultCause: Hashable, Sendable {
  /// The command was asked for something that is not there.
  case usage
  /// A scenario, or a template of the company's own, is wrong.
  case input
  /// A file could not be read or written.
  case file
  /// The program itself is wrong.
  case program

  /// The cause of an error of any room.
  public init(_ error: any Error) {
    switch error {
    case is UnknownName, is UnknownPeriod, is CommitmentFault, is LadderFault, is NoOffer,
      is NoCapacity, is NotADay, is UnknownTemplate, is SecondTemplate:
      self = .usage
    case let problems as ScenarioProblems:
      self = problems.problems.allSatisfy(\.isMissingFile) ? .file : .input
    case let fault as BriefFault: self = fault.isUnknownTemplate ? .usage : .input
    case is MissingRate, is NotFinite, is WrongCard, is WrongPriceFile, is ForeignBook,
      is UnusableBook, is TemplateFaults:
      self = .input
    case is UnreadableFile, is UnreadableTemplate: self = .file
    default: self = .program
    }
  }
}

extension ScenarioProblem {
  /// Whether the scenario file itself cannot be read, rather than something that it says.
  fileprivate var isMissingFile: Bool {
    switch kind {
    case .file(.notFound(let path)), .file(.unreadable(let path, _)):
      place.file == path || place.file.hasSuffix("/\(path)")
    case .file, .rate, .text, .shape, .quantity, .date, .name, .match, .capacity, .usage,
      .history, .override:
      false
    }
  }
}

extension BriefFault {
  fileprivate var isUnknownTemplate: Bool {
    switch kind {
    case .unknownTemplate: true
    case .unknownKey, .notText, .unfinishedTag, .unusableTag, .strayEnd, .wrongEnd, .openSection,
      .unreadable, .missingCandidate:
      false
    }
  }
}
