/// What tells the records of a list apart, so that a merge or an override can find them.
struct Identity {
  /// The table of the records.
  let table: KeyTable

  /// For each record the parts of its identity; nil where the record does not say who it is.
  func parts(of records: [Tree]) -> [[String]?] {
    var counts: [String: Int] = [:]
    return records.map { record in
      if let name = numberedName(of: record, &counts) { return [name] }
      let parts = table.identity.map { record[$0]?.text ?? table.identityDefaults[$0] }
      let known = parts.compactMap(\.self)
      return known.isEmpty || known.count < parts.count ? nil : known
    }
  }

  /// For each record the names by which an override may select it: `app` and `app/task`.
  func names(of records: [Tree]) -> [[String]] {
    parts(of: records).map { parts in
      guard let parts else { return [] }
      return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
  }

  /// The name that a Savings Plan without one gets: what it covers, and a number.
  private func numberedName(of record: Tree, _ counts: inout [String: Int]) -> String? {
    guard table.id == KeyTable.savingsPlan.id, record["name"] == nil,
      let covers = record["covers"]?.text
    else { return nil }
    counts[covers, default: 0] += 1
    return Self.planName(covers: covers, number: counts[covers, default: 1])
  }

  /// The name of a Savings Plan that has none of its own.
  static func planName(covers: String, number: Int) -> String { "\(covers) \(number)" }
}
