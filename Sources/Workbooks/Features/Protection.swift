/// The protection of a sheet, without a password: locked cells cannot be changed by mistake.
///
/// Anybody can lift it. A cell is open where its style says that it is not locked.
public struct Protection: Hashable, Sendable {
  /// What stays allowed on a protected sheet.
  public enum Permission: CaseIterable, Hashable, Sendable {
    /// Other formats for cells.
    case formatCells
    /// Other widths for columns.
    case formatColumns
    /// Other heights for rows.
    case formatRows
    /// Sorting, which needs open cells.
    case sort
    /// The filter buttons.
    case filter
  }

  /// What stays allowed, besides choosing cells and changing open ones.
  public var permissions: Set<Permission>

  /// A protection; without arguments, it allows widths, heights, sorting and filters.
  public init(permissions: Set<Permission> = [.formatColumns, .formatRows, .sort, .filter]) {
    self.permissions = permissions
  }
}
