import Foundation
import Verification
import Workbooks

/// LibreOffice, made to recalculate: left alone it keeps the values of an `.xlsx` file.
enum LibreOffice {
  /// The values that it calculates for a workbook; nil where it is not installed.
  static func recalculate(_ book: String, in folder: ScratchFolder) throws -> Recalculation? {
    guard
      let program = OutsideProgram(
        "soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
    else { return nil }
    try folder.write(profile, to: "profile/user/registrymodifications.xcu")
    let result = try program.run(
      [
        "-env:UserInstallation=\(folder.address("profile"))", "--headless", "--norestore",
        "--convert-to", "xlsx", "--outdir", folder.place("result"), book,
      ], in: folder, name: "libreoffice")
    guard let bytes = folder.bytes(of: "result/book.xlsx") else {
      throw EngineFailure(
        reason: "it wrote no result (exit code \(result.status)); \(result.lastWords)")
    }
    let read = try StoredBook(xlsx: bytes)
    // The file says LibreOffice/7.4.7.2$Linux_X86_64 …
    let version = read.properties.application.split(separator: "/").dropFirst().first?
      .prefix { $0.isNumber || $0 == "." }.split(separator: ".").prefix(2).joined(separator: ".")
    return Recalculation(
      engine: ["LibreOffice", version].compactMap { $0 }.joined(separator: " "), book: read)
  }

  /// Recalculate always (0), never follow links to other files (1), and run no macros.
  private static let profile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
    <item oor:path="/org.openoffice.Office.Calc/Content/Update">
    <prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
    <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """
}
