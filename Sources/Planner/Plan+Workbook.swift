import Renewal
import Sheets

extension Plan {
  /// Lays the renewal out as a workbook.
  ///
  /// - Parameter template: which sheets there are and how they look; without one, all of them.
  public func book(
    _ assessment: Assessment, origin: Book.Origin, template: WorkbookTemplate = WorkbookTemplate()
  ) -> Book {
    Book(renewal, values: values, assessment: assessment, origin: origin, template: template)
  }
}
