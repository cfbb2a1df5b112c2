/// What can be wrong with a name.
public enum NameFault: Hashable, Sendable {
  /// It is not among the known ones.
  case unknown(Subject, String, known: [String])
  /// It is none of the words of a key.
  case unknownWord(String, key: String, known: [String])
  /// It is there already, at the first place.
  case repeated(Subject, String, first: SourcePlace)
  /// It is the name of something that is always there.
  case reserved(Subject, String)
  /// More than one record of the extended file has it.
  case ambiguous(String, owner: String)
  /// It is empty.
  case empty
  /// It has more characters than are read.
  case tooLong(count: Int, limit: Int)
  /// It holds a control character, by its code.
  case controlCharacter(code: UInt32)
  /// It has more than one line.
  case lineBreak
  /// It holds a slash, which joins app and task.
  case slash(String)
  /// It is not in lower case with dashes.
  case notAnID(String)

  /// What is named.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// Task classes of the workloads.
    case task
    /// Groups of the estate.
    case serviceGroup = "service group"
    /// Ways of billing.
    case channel
    /// Modes of billing tokens.
    case mode
    /// Roles of offers.
    case role
    /// Bases of support fees.
    case supportBase = "support base"
    /// Support plans.
    case supportPlan = "support plan"
    /// Charge classes.
    case chargeClass = "charge class"
    /// Vendors of the models in use, and AWS.
    case vendor
    /// Vendors on one channel each.
    case vendorChannel = "channel of a vendor"
    /// Workloads, by app and task.
    case workload
    /// Savings Plans.
    case savingsPlan = "Savings Plan"
    /// Capacities.
    case capacity
    /// Kinds of capacity.
    case capacityKind = "kind of capacity"
    /// Marketplace products.
    case product
    /// Credits.
    case credit
    /// Offers.
    case offer
    /// Rates of the scenario's own card.
    case rate
    /// Applications that spend on AI.
    case app
    /// Users of one workload.
    case profile = "user profile"
    /// Metered items in use.
    case meteredItem = "metered item"
    /// Budgets, by application.
    case budget
    /// Models of one workload.
    case model
    /// Lengths from which requests are long.
    case length
    /// Models whose life cycle is stated.
    case lifeCycle = "life cycle"
    /// Models of the workloads on a task, or of all.
    case modelInUse = "model in use"
    /// Months of invoices.
    case month
    /// Kinds of events.
    case eventKind = "kind of event"
    /// Events.
    case event
    /// Ramps of a ladder.
    case ramp
  }
}
