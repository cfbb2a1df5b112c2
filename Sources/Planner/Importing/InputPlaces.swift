import Formulas
import Renewal
import Scenarios

/// Where each cell of an input is stated in the scenario, as far as it is stated in one place.
struct InputPlaces {
  let renewal: RenewalModel
  /// The places.
  private(set) var all: [InputPlace] = []
  /// The number of the place of each cell.
  private(set) var numbers: [InputCell: Int] = [:]
  /// Why cells have no place: by input, and by cell where only some of an input's have none.
  private var reasons: [String: String] = [:]
  private var cellReasons: [InputCell: String] = [:]

  var scenario: Scenario { renewal.scenario }
  var model: Model { renewal.model }

  /// The places of a model's inputs.
  init(_ renewal: RenewalModel) {
    self.renewal = renewal
    addGeneral()
    addWorkloads()
    addModelShares()
    addLevers()
    addPrices()
    addGuards()
    addCapacity()
    addEstate()
    addPrivateRates()
    addPlans()
    addProducts()
    addCredits()
    addCharges()
    addSupport()
    addEvents()
    addCandidates()
    addClauses()
  }

  /// The place of a cell; nil where it has none.
  func place(of cell: InputCell) -> InputPlace? { numbers[cell].map { all[$0] } }

  /// Why a cell has no place of its own.
  func reason(_ cell: InputCell) -> String {
    cellReasons[cell] ?? reasons[cell.row]
      ?? "it follows from other statements of the scenario, or from a file that it names"
  }

  // MARK: Building

  /// All cells of a member of an input.
  func cells(_ input: Input, _ member: Int) -> [InputCell] {
    guard member < model.memberCount(input) else { return [] }
    return (0..<model.timeline.periods(input.cadence)).map {
      InputCell(row: input.id, member: member, period: $0)
    }
  }

  /// All cells of some members of an input.
  func cells(_ input: Input, _ members: some Sequence<Int>) -> [InputCell] {
    members.flatMap { cells(input, $0) }
  }

  mutating func add(_ place: InputPlace) {
    guard !place.cells.isEmpty else { return }
    for cell in place.cells { numbers[cell] = all.count }
    all.append(place)
  }

  /// A value of one member that all of its cells show.
  mutating func add(
    _ input: Input, _ member: Int, _ path: FilePath, _ notation: Notation,
    beside: [FileValue.Entry] = []
  ) {
    add(.one(path, cells(input, member), notation, beside: beside))
  }

  /// Why no cell of an input has a place.
  mutating func explain(_ inputs: [Input], _ reason: String) {
    for input in inputs { reasons[input.id] = reason }
  }

  /// Why a member's cells have no place.
  mutating func explain(_ input: Input, _ member: Int, _ reason: String) {
    for cell in cells(input, member) { cellReasons[cell] = reason }
  }

  /// For each member of an index the number of the member that plays a part for it.
  func parents(_ index: Index, _ role: Int) -> [Int] {
    model.memberships[index.id]?.parents[index.parents[role].name] ?? []
  }

  private mutating func addGeneral() {
    add(Payment.costOfCapital, 0, .key("cost_of_capital"), .share)
    explain(
      [Workloads.anchor], "the anchor moves every month of the workbook; change it in the scenario")
    explain(
      [LeverRamp.areApplied],
      "it only switches the levers off in the workbook; a scenario has its levers or leaves them out"
    )
    explain(
      [SavingsPlans.hoursInMonth, Caching.euler],
      "it is a constant, and no statement of the scenario"
    )
    explain(
      [
        Timeline.month, Timeline.yearOfMonth, Timeline.calendarMonth, Timeline.contractYear,
        Timeline.monthsInYear, Timeline.yearCount,
      ], "it follows from the term; change the term in the scenario")
    explain([Wander.ofWorkload, Wander.ofService], "it is a draw, which is 1 in the base case")
  }
}
