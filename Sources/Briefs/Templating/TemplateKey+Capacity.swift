extension TemplateKey {
  /// Capacity: when to buy it and when not.
  static let capacity: [TemplateKey] = [
    .text("capacity", "what to do about each capacity, and why"),
    .text("capacity_table", "units stated and of least cost against paying by the token, by year"),
    .text("capacity_note", "how that table counts"),
  ]
}
