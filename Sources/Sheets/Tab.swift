import Renewal
import Workbooks

/// A sheet of the workbook, by its role.
enum Tab: String, CaseIterable {
  case cover = "Cover"
  case decision = "Decision"
  case offers = "Offers"
  case ladder = "Ladder"
  case clauses = "Clauses"
  case levers = "Levers"
  case routing = "Routing"
  case channels = "Channels"
  case meters = "Meters"
  case budgets = "Budgets"
  case capacity = "Capacity"
  case negotiation = "Negotiation"
  case stress = "Stress"
  case risk = "Risk"
  case inputs = "Inputs"
  case terms = "Terms"
  case timeline = "Timeline"
  case demand = "Demand"
  case estate = "Estate"
  case billing = "Billing"
  case agreement = "Agreement"
  case rates = "Rates"
  case checks = "Checks"
  case log = "Log"
  case draws = "Draws"

  /// The name on the tab where a template gives no other; for sheets of the model it is also the name
  /// of the model's part.
  var standardName: String { rawValue }

  /// What the sheet is, in one line, where a template says nothing else.
  var purpose: String {
    switch self {
    case .cover: "What to sign, what it hangs on, and where to look for more"
    case .decision: "What to sign: every candidate side by side"
    case .offers: "Each candidate from list cost to what is paid"
    case .ladder: "Commitments that nobody has quoted, side by side"
    case .clauses: "What each paper says, and what clauses and asks are worth (values)"
    case .levers: "AI list cost, lever by lever, and what is kept in cash"
    case .routing: "The routing standard: what each task class runs on, and what that saves"
    case .meters: "What is billed by other units than the tokens of a request"
    case .budgets: "Which budgets are exceeded and when, and what hard caps would refuse"
    case .channels: "What the models cost on every channel, and what changing it comes to"
    case .capacity: "Units of capacity against the load, and what is bought"
    case .negotiation: "What can be traded, what time costs, and how to fill a gap (values)"
    case .stress: "Other futures and readings (values)"
    case .risk: "Chances over random paths (values), and other terms tried on them (live)"
    case .inputs: "What the scenario states: change the cells on yellow ground"
    case .terms: "What each candidate's paper says: change the cells on yellow ground"
    case .timeline: "The months and contract years that every other sheet shares"
    case .demand: "Requests, tokens and list cost of models, by month"
    case .estate: "Services, Savings Plans and Marketplace, by month"
    case .billing: "Discount, support and credits of each candidate, by month"
    case .agreement: "Burn, shortfall and payments of each candidate, by contract year"
    case .rates: "Published prices with date and source, and prices by month"
    case .checks: "Differences that must be zero"
    case .log: "What was assumed, what was defaulted, and what is open"
    case .draws: "Simulation (values): the paths of one offer, settled on the terms typed on Risk"
    }
  }

  /// What kind of sheet it is, which decides the colour of its tab.
  var role: Role {
    switch self {
    case .cover, .log: .guide
    case .decision, .offers, .ladder, .clauses, .levers, .capacity, .routing, .channels, .meters,
      .budgets,
      .negotiation,
      .stress, .risk:
      .output
    case .inputs, .terms: .input
    case .timeline, .demand, .estate, .billing, .agreement, .rates, .draws:
      .calculation
    case .checks: .check
    }
  }

  /// The kinds of sheets.
  enum Role {
    case guide, output, input, calculation, check

    /// The colour of its tab.
    var color: TemplateColor {
      switch self {
      case .guide: .tabGuide
      case .output: .tabOutput
      case .input: .tabInput
      case .calculation: .tabCalculation
      case .check: .tabCheck
      }
    }
  }

  /// The sheets that hold rows of the model.
  static let ofModel: [Tab] = [
    .inputs, .terms, .timeline, .demand, .estate, .billing, .agreement, .rates, .checks,
  ]
}
