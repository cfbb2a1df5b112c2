import Renewal
import Sheets

extension Plan {
  /// Lays the renewal out as a workbook.
  public func book(_ assessment: Assessment, origin: Book.Origin) -> Book {
    Book(renewal, values: values, assessment: assessment, origin: origin)
  }
}
