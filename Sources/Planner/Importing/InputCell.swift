/// One value of an input of the model.
struct InputCell: Hashable {
  /// The key of the input.
  let row: String
  /// The number of the member, from 0.
  let member: Int
  /// The number of the period, from 0.
  let period: Int
}
