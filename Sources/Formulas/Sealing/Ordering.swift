/// Puts lines in an order in which each can be calculated after those it needs.
struct Ordering {
  let lines: [SealedLine]

  /// How one line needs another.
  private enum Need {
    /// It needs its value in the same period.
    case now
    /// It needs its value in the period before.
    case prior
    /// It needs values in other periods as well, so the whole row.
    case whole
  }

  /// The stages in order, or the lines that need one another.
  func stages() -> Result<[Model.Stage], SealingProblem> {
    let numbers = Dictionary(
      uniqueKeysWithValues: lines.enumerated().map { ($1.line.id, $0) })
    let needs: [[(line: Int, need: Need)]] = lines.map { sealed in
      sealed.formula.node.references.compactMap { reference in
        numbers[reference.row].map { ($0, need(reference.period)) }
      }
        + (sealed.opening?.node.references ?? []).compactMap { reference in
          numbers[reference.row].map { ($0, .whole) }
        }
    }
    var components = StrongComponents(edges: needs.map { $0.map(\.line) })
    var stages: [Model.Stage] = []
    for component in components.inOrder() {
      let inside = Set(component)
      let inner = component.map { line in needs[line].filter { inside.contains($0.line) } }
      if inner.allSatisfy(\.isEmpty) {
        stages.append(.single(lines[component[0]].line.id))
        continue
      }
      let cadences = Set(component.map { lines[$0].line.cadence })
      guard cadences.count == 1, !inner.joined().contains(where: { $0.need == .whole }),
        let order = orderWithinPeriod(component, needs: needs)
      else { return .failure(.circular(component.map { lines[$0].line.id })) }
      stages.append(.chain(order.map { lines[$0].line.id }))
    }
    return .success(stages)
  }

  private func need(_ period: Reference.Period) -> Need {
    switch period {
    case .now, .value: .now
    case .prior: .prior
    case .first, .thisYear, .yearTotal, .toDate, .termTotal, .thisCalendarMonth: .whole
    }
  }

  /// An order in which lines that are joined by prior values can be calculated within one period,
  /// or nil when some of them need one another in it.
  private func orderWithinPeriod(
    _ component: [Int], needs: [[(line: Int, need: Need)]]
  ) -> [Int]? {
    var order: [Int] = []
    var left = component
    while !left.isEmpty {
      let next = left.first { line in
        needs[line].allSatisfy { $0.need != .now || !left.contains($0.line) }
      }
      guard let next else { return nil }
      order.append(next)
      left.removeAll { $0 == next }
    }
    return order
  }
}

/// Tarjan's algorithm: groups of nodes that reach one another, each after the groups it leads to.
struct StrongComponents {
  private let edges: [[Int]]
  private var numbers: [Int]
  private var lowest: [Int]
  private var stack: [Int] = []
  private var onStack: [Bool]
  private var counter = 0
  private var components: [[Int]] = []

  init(edges: [[Int]]) {
    self.edges = edges
    numbers = Array(repeating: -1, count: edges.count)
    lowest = numbers
    onStack = Array(repeating: false, count: edges.count)
  }

  /// The groups, each with its nodes in ascending order.
  mutating func inOrder() -> [[Int]] {
    for node in edges.indices where numbers[node] < 0 { visit(node) }
    return components
  }

  private mutating func visit(_ node: Int) {
    numbers[node] = counter
    lowest[node] = counter
    counter += 1
    stack.append(node)
    onStack[node] = true
    for next in edges[node] {
      if numbers[next] < 0 {
        visit(next)
        lowest[node] = min(lowest[node], lowest[next])
      } else if onStack[next] {
        lowest[node] = min(lowest[node], numbers[next])
      }
    }
    guard lowest[node] == numbers[node] else { return }
    var component: [Int] = []
    while let last = stack.popLast() {
      onStack[last] = false
      component.append(last)
      if last == node { break }
    }
    components.append(component.sorted())
  }
}
