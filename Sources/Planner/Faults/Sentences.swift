import Rates
import Scenarios

extension UnknownName: CustomStringConvertible {
  /// What is not there, and what comes nearest.
  public var description: String {
    let missing = "There is no \(subject.rawValue) \"\(name)\"."
    guard let first = nearest.first else { return missing }
    let others = nearest.dropFirst()
    return others.isEmpty
      ? "\(missing) Did you mean \"\(first)\"?"
      : "\(missing) Near it: \(nearest.joined(separator: ", "))."
  }
}

extension UnknownPeriod: CustomStringConvertible {
  /// Which period is not there, and which are.
  public var description: String {
    "There is no period \"\(text)\" in the term, which runs from \(first) to \(last). "
      + "Write a year (2028), a month (2027-03) or a contract year (year2)."
  }
}

extension CommitmentFault: CustomStringConvertible {
  /// What is wrong with the list, and how it is written.
  public var description: String {
    let example = "Write them as 4M,5M,6M or as \"4M to 12M by 500k\"."
    return switch self {
    case .notAnAmount(let text): "\"\(text)\" is no amount. \(example)"
    case .outOfRange(let text): "\"\(text)\" is no commitment: it lies above 0, up to 1000B."
    case .order(let text): "\"\(text)\" goes down; the smaller amount comes first. \(example)"
    case .tooMany(let most): "At most \(most) commitments are compared at once."
    }
  }
}

extension LadderFault: CustomStringConvertible {
  /// What is wrong with the list, and how it is written.
  public var description: String {
    switch self {
    case .notATerm(let text):
      "\"\(text)\" is no length of an agreement: write whole contract years from 1 to 7, as 1,3."
    case .notARamp(let text):
      "\"\(text)\" is no growth: write flat or a percentage up to 100%, as flat,10%."
    }
  }
}

extension TooFewPaths: CustomStringConvertible {
  /// What happened.
  public var description: String {
    "Stopped after \(done) of \(asked) paths, which say too little; nothing was written."
  }
}

extension NotFinite: CustomStringConvertible {
  /// Which candidate's payments cannot be worked out, and where to look.
  public var description: String {
    "What \"\(candidate)\" pays is beyond all numbers; look for a growth or a volume that is too large."
  }
}

extension NoOffer: CustomStringConvertible {
  /// Why commitments cannot be compared.
  public var description: String {
    "The scenario has no offer whose discount and clauses a commitment could take."
  }
}

extension NoCapacity: CustomStringConvertible {
  /// What to write into the scenario.
  public var description: String {
    """
    The scenario has no capacity to look at. Add what is thought of, for example:
      capacity:
        - { name: reserved, kind: reserved, model: \(model), scope: \(scope), units: 1, \
    commitment: 3 months, proposed: true, load: { requests: usage.csv } }
    """
  }
}

extension NotADay: CustomStringConvertible {
  /// What is no day, and how one is written.
  public var description: String { "\"\(text)\" is no day; write one as 2026-11-23." }
}

extension UnreadableFile: CustomStringConvertible {
  /// Which file cannot be read, and why.
  public var description: String {
    switch failure {
    case .notFound: "There is no file \"\(path)\"."
    case .unreadable(let reason): "The file \"\(path)\" cannot be read: \(reason)."
    case nil: "The file \"\(path)\" is larger than \(limit / 1_000_000) MB."
    }
  }
}

extension WrongCard: CustomStringConvertible {
  /// Where the card is wrong, and how.
  public var description: String {
    "\(path):\(fault.line): The rate card is wrong here: \(fault.reason)"
  }
}

extension WrongPriceFile: CustomStringConvertible {
  /// Where the file is wrong, and how.
  public var description: String {
    fault.place == nil ? "\(path): \(fault)" : "\(path):\(fault)"
  }
}
