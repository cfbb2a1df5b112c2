/// Records as comma-separated text by RFC 4180, with a line feed after each.
public enum CommaSeparatedText {
  /// The text of records; the first holds the names of the fields.
  public static func of(_ records: [[String]]) -> String {
    records.map { record in record.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// A number in its shortest form; nothing where there is none.
  static func number(_ value: Double?) -> String {
    value.map(JSONValue.digits) ?? ""
  }

  /// A field; an apostrophe goes before what a spreadsheet would take for a formula.
  private static func field(_ text: String) -> String {
    let isNumber = Double(text) != nil
    let text = !isNumber && "=+-@".contains(text.first ?? " ") ? "'" + text : text
    guard text.contains(where: { "\",\n\r".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
