import ArgumentParser

/// An engine that recalculates a workbook.
enum EngineName: String, CaseIterable, ExpressibleByArgument {
  case libreoffice, gnumeric, formualizer, none

  /// The engines that there are.
  static let real: [EngineName] = [.libreoffice, .gnumeric, .formualizer]

  /// Its name as people write it.
  var name: String {
    switch self {
    case .libreoffice: "LibreOffice"
    case .gnumeric: "Gnumeric"
    case .formualizer: "formualizer"
    case .none: "none"
    }
  }
}
