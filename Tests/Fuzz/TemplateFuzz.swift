import Sheets

/// Reads a workbook template.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(TemplateFaults) {
    _ = try WorkbookTemplate(xml: bytes, name: "template.xml")
  } catch {
    precondition(!error.faults.isEmpty, "what is refused has a reason")
  }
  return 0
}
