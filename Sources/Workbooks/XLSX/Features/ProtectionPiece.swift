extension XMLBuffer {
  /// Writes a sheet's protection; an attribute of 0 says that something stays allowed.
  mutating func protection(_ protection: Protection?) {
    guard let protection else { return }
    func allowed(_ permission: Protection.Permission) -> String? {
      protection.permissions.contains(permission) ? "0" : nil
    }
    element(
      "sheetProtection",
      [
        "sheet": "1", "objects": "1", "scenarios": "1", "formatCells": allowed(.formatCells),
        "formatColumns": allowed(.formatColumns), "formatRows": allowed(.formatRows),
        "sort": allowed(.sort), "autoFilter": allowed(.filter),
      ])
  }
}
