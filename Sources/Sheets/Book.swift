import Formulas
import Renewal
import Workbooks

/// A renewal as a workbook: every row of the model with live formulas, and the pages that people read.
public struct Book: Sendable {
  /// The workbook, ready to be written in either format.
  public let workbook: Workbook
  /// Where each row of the model stands.
  public let grid: Grid

  /// What a workbook says about where it comes from.
  public struct Origin: Sendable {
    /// The scenario file's name.
    public var file: String
    /// A hash of the files that the scenario was read from.
    public var hash: String
    /// The version of the program.
    public var engineVersion: String
    /// The command that makes the workbook anew.
    public var command: String
    /// The scenario's files, to be kept inside the workbook; their hashes are their own.
    public var attachments: [Attachment]

    /// Where a workbook comes from.
    public init(
      file: String, hash: String, engineVersion: String, command: String,
      attachments: [Attachment] = []
    ) {
      self.file = file
      self.hash = hash
      self.engineVersion = engineVersion
      self.command = command
      self.attachments = attachments
    }
  }

  /// Lays out a renewal.
  ///
  /// - Parameters:
  ///   - advice: what the first page says in words.
  ///   - template: which sheets there are and how they look; without one, all of them in our order
  ///     and dress.
  public init(
    _ renewal: RenewalModel, values: some RowValues, assessment: Assessment, advice: Advice = .none,
    origin: Origin, template: WorkbookTemplate = WorkbookTemplate()
  ) {
    let placement = Placement(
      renewal.model, rowsAbove: [.checks: ChecksTable.rowCount], template: template)
    var context = SheetContext(
      renewal: renewal, values: values, assessment: assessment, advice: advice, origin: origin,
      template: template, placement: placement)
    grid = placement.grid
    // The checks come last, since they look into the cells of every other sheet.
    let others = context.tabs.filter { $0 != .checks }.map { ($0, context.finished($0)) }
    context.extents = others.compactMap { SheetExtent($0.1) }
    let written = Dictionary(uniqueKeysWithValues: others)
    var book = Workbook(
      properties: context.properties,
      sheets: context.tabs.map { written[$0] ?? context.finished($0) },
      names: context.names)
    book.attachments = origin.attachments
    book.theme = template.theme.workbookTheme
    workbook = book
  }

  /// How many formula cells each sheet has, in the order of the sheets.
  public var formulaCounts: [(sheet: String, cells: Int)] {
    workbook.sheets.map { sheet in
      (
        sheet.name,
        sheet.cells.count { cell in
          switch cell.content {
          case .formula: true
          case .blank, .text, .number, .link: false
          }
        }
      )
    }
  }
}
