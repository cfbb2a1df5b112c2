/// The two parts that notes on a sheet take: their words, and the boxes that they stand in.
struct NoteParts {
  /// The sheet with the notes.
  let sheet: Sheet
  /// The sheet's number in the workbook, from 1.
  let number: Int
  /// Who wrote them.
  let author: String
  /// The font that they are shown in.
  let font: String

  /// The notes row by row, from left to right, as the format wants them.
  private var notes: [Note] { sheet.notes.sorted { ($0.row, $0.column) < ($1.row, $1.column) } }

  /// `xl/comments1.xml`: the words.
  var words: [UInt8] {
    var xml = XMLBuffer(unwritable: .escaped)
    xml.element("comments", ["xmlns": Namespace.main]) { xml in
      xml.element("authors") { $0.element("author", text: author) }
      xml.element("commentList") { xml in
        for note in notes {
          let cell = Reference.a1(row: note.row, column: note.column)
          xml.element("comment", ["ref": cell, "authorId": "0"]) { xml in
            xml.element("text") { xml in
              xml.element("r") { xml in
                xml.element("rPr") { xml in
                  xml.element("sz", ["val": "9"])
                  xml.element("color", ["indexed": "81"])
                  xml.element("rFont", ["val": font])
                  xml.element("family", ["val": "2"])
                }
                xml.element("t", ["xml:space": "preserve"], text: note.text)
              }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  /// `xl/drawings/vmlDrawing1.vml`: the boxes, in a drawing language older than the format.
  var boxes: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "xml",
      [
        "xmlns:v": "urn:schemas-microsoft-com:vml",
        "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      ]
    ) { xml in
      xml.element("o:shapelayout", ["v:ext": "edit"]) {
        $0.element("o:idmap", ["v:ext": "edit", "data": "\(number)"])
      }
      xml.element(
        "v:shapetype",
        [
          "id": "_x0000_t202", "coordsize": "21600,21600", "o:spt": "202",
          "path": "m,l,21600r21600,l21600,xe",
        ]
      ) { xml in
        xml.element("v:stroke", ["joinstyle": "miter"])
        xml.element("v:path", ["gradientshapeok": "t", "o:connecttype": "rect"])
      }
      for (index, note) in notes.enumerated() { box(of: note, index, &xml) }
    }
    return xml.bytes
  }

  private func box(of note: Note, _ index: Int, _ xml: inout XMLBuffer) {
    xml.element(
      "v:shape",
      [
        "id": "_x0000_s\(number * 1024 + index + 1)", "type": "#_x0000_t202",
        "style": "position:absolute;z-index:\(index + 1);visibility:hidden",
        "fillcolor": "#ffffe1", "o:insetmode": "auto",
      ]
    ) { xml in
      xml.element("v:fill", ["color2": "#ffffe1"])
      xml.element("v:shadow", ["on": "t", "color": "black", "obscured": "t"])
      xml.element("v:path", ["o:connecttype": "none"])
      xml.element("v:textbox", ["style": "mso-direction-alt:auto"]) {
        $0.element("div", ["style": "text-align:left"])
      }
      xml.element("x:ClientData", ["ObjectType": "Note"]) { xml in
        xml.element("x:MoveWithCells")
        xml.element("x:SizeWithCells")
        xml.element("x:Anchor", text: NoteBox(note, on: sheet).anchor)
        xml.element("x:AutoFill", text: "False")
        xml.element("x:Row", text: "\(note.row - 1)")
        xml.element("x:Column", text: "\(note.column - 1)")
      }
    }
  }
}
