import Rates

/// What can be wrong with capacity.
public enum CapacityFault: Hashable, Sendable {
  /// Model units without the tokens of one: nobody publishes them.
  case noTokens
  /// A unit below the smallest reservation that is sold, in tokens a minute.
  case belowLeast(key: String, least: Double)
  /// No price of one's own, and none on the card; the commitments in months that it has a price for.
  case noPrice(CapacityKind, model: String, scope: String, commitment: Int, known: [Int])
  /// A commitment that is neither `none` nor a number of months.
  case notACommitment(String, most: Int)
  /// No workload on demand runs on the model in the scope.
  case nothingToServe(model: String, scope: String)
  /// A named task or workload that does not run on demand on the model in the scope.
  case notServed(String, model: String, scope: String)
  /// Workloads whose tokens are billed in more than one way.
  case channels([String])
  /// Another bought capacity that serves a workload on the same model in the same month.
  case overlap(other: String, workload: String)
  /// A list of hours that has another number of them.
  case notHours(count: Int, hours: Int)
  /// Hours without any load.
  case noLoad
  /// Capacity that ends before its commitment does, both in months.
  case shorterThanCommitment(months: Int, commitment: Int)
}

/// What can be wrong with a file of measured requests.
public enum UsageFault: Hashable, Sendable {
  /// There is no such file, or it cannot be read.
  case file(FileFault)
  /// A header without a column for each of time, input tokens and output tokens.
  case header(String)
  /// A row with another number of fields than the header.
  case fieldCount(Int, columns: Int)
  /// A time that is none.
  case notATime(String)
  /// A number of tokens that is no whole number from 0.
  case notTokens(String)
  /// No row below the header.
  case noRows
  /// Requests without any tokens.
  case noTokens
  /// Requests of which none has input tokens.
  case noInput
  /// Requests of which none has output tokens.
  case noOutput
  /// A first and a last row that are further apart than is read, in days.
  case tooLong(days: Int, most: Int)
}
