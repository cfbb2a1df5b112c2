/// Names of what Excel has added to the format since 2010.
enum Extension {
  static let namespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
  static let formulas = "http://schemas.microsoft.com/office/excel/2006/main"
  static let dataBarLink = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"
  static let conditionalFormats = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
  static let sparklines = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"

  /// The identifier that joins the two halves of a data bar on a sheet, by its priority.
  static func identifier(ofBar priority: Int) -> String {
    let digits = String(priority, radix: 16, uppercase: true)
    return "{C0B17B00-0000-4000-8000-"
      + String(repeating: "0", count: max(12 - digits.count, 0)) + digits + "}"
  }
}

extension XMLBuffer {
  /// Writes a data bar as programs of 2007 read it, and the link to its second half.
  mutating func dataBar(_ bar: DataBar, priority: Int) {
    element("dataBar", ["minLength": "0", "maxLength": "100"]) { xml in
      for (bound, name) in [(bar.lowest, "min"), (bar.highest, "max")] {
        xml.element(
          "cfvo", ["type": bound == nil ? name : "num", "val": bound.map(Self.text(of:))])
      }
      xml.element("color", ["rgb": bar.color.argb])
    }
    element("extLst") { xml in
      xml.element("ext", ["uri": Extension.dataBarLink, "xmlns:x14": Extension.namespace]) {
        $0.element("x14:id", text: Extension.identifier(ofBar: priority))
      }
    }
  }

  /// Writes the second halves of a sheet's data bars: plain bars, and an axis where numbers are
  /// below zero.
  mutating func dataBarExtensions(_ formats: [ConditionalFormat]) {
    let bars = formats.enumerated().compactMap { index, format in
      if case .dataBar(let bar) = format.rule { (index + 1, format.ranges, bar) } else { nil }
    }
    guard !bars.isEmpty else { return }
    element("ext", ["uri": Extension.conditionalFormats, "xmlns:x14": Extension.namespace]) { xml in
      xml.element("x14:conditionalFormattings") { xml in
        for (priority, ranges, bar) in bars {
          xml.element("x14:conditionalFormatting", ["xmlns:xm": Extension.formulas]) { xml in
            let identifier = Extension.identifier(ofBar: priority)
            xml.element("x14:cfRule", ["type": "dataBar", "id": identifier]) {
              $0.modernDataBar(bar)
            }
            xml.element("xm:sqref", text: ranges.a1)
          }
        }
      }
    }
  }

  private mutating func modernDataBar(_ bar: DataBar) {
    element("x14:dataBar", ["minLength": "0", "maxLength": "100", "gradient": "0"]) { xml in
      for (bound, name) in [(bar.lowest, "autoMin"), (bar.highest, "autoMax")] {
        if let bound {
          xml.element("x14:cfvo", ["type": "num"]) {
            $0.element("xm:f", text: Self.text(of: bound))
          }
        } else {
          xml.element("x14:cfvo", ["type": name])
        }
      }
      xml.element("x14:negativeFillColor", ["rgb": "FFC00000"])
      xml.element("x14:axisColor", ["rgb": "FF000000"])
    }
  }
}
