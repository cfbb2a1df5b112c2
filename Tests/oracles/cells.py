"""Say what openpyxl reads in every cell of some workbooks, as JSON.

    cells.py [--saved-by openpyxl|libreoffice --into FOLDER] BOOK...

The answer has a list for each workbook. Each cell with content is a list of texts: sheet, cell,
content, formula, range of an array formula, number format, "1" for bold, "1" for locked, name of
the cell style. The content starts with its kind: `n` and the bits of a number, `t` and a text, `b`
and 0 or 1, `e` and an error. With --saved-by, a program first saves each workbook under its name in
the folder, and those are read.

Three habits of openpyxl are switched off: it turns numbers into dates by their format, which loses
bits; it leaves `_x000A_` in texts as it is; and it takes `x005F_` out of them.
"""

from __future__ import annotations

import argparse
import json
import re
import struct
from pathlib import Path

import openpyxl
from openpyxl.cell.text import Text
from openpyxl.reader import excel
from openpyxl.worksheet import _reader
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.xml.functions import iterparse

import engines

STRING = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}si"


def unescape(text):
    """A text whose `_xHHHH_` are UTF-16 units."""
    units = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def read_string_table(source):
    strings = []
    for _, node in iterparse(source):
        if node.tag == STRING:
            strings.append(unescape(Text.from_tree(node).content))
            node.clear()
    return strings


class Parser(_reader.WorkSheetParser):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.date_formats = set()
        self.timedelta_formats = set()

    def parse_cell(self, element):
        cell = super().parse_cell(element)
        if element.get("t") in ("inlineStr", "str") and isinstance(cell["value"], str):
            cell["value"] = unescape(cell["value"])
        return cell


read_string_table_as_it_is = excel.read_string_table
excel.read_string_table = read_string_table
_reader.WorkSheetParser = Parser


def formula_of(cell):
    """The formula and its range, as texts."""
    if cell.data_type != "f":
        return "", ""
    formula = cell.value
    if isinstance(formula, ArrayFormula):
        return (formula.text or "").removeprefix("="), formula.ref
    if isinstance(formula, DataTableFormula):
        first, second = formula.r1 or "", formula.r2 or ""
        if formula.dt2D:
            return f"TABLE({first},{second})", formula.ref
        return (f"TABLE({first},)" if formula.dtr else f"TABLE(,{first})"), formula.ref
    return formula.removeprefix("="), ""


def content_of(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return f"b{int(value)}"
    if isinstance(value, (int, float)):
        return "n" + struct.pack(">d", value).hex()
    return ("e" if cell.data_type == "e" else "t") + str(value)


def cells_of(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    cells = []
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                content = content_of(values[sheet.title][cell.coordinate])
                formula, array = formula_of(cell)
                if content or formula:
                    look = [str(int(bool(one))) for one in (cell.font.b, cell.protection.locked)]
                    cells.append(
                        [sheet.title, cell.coordinate, content, formula, array]
                        + [cell.number_format, *look, cell.style]
                    )
    return cells


def saved(books, program, folder):
    """The workbooks after a program saved them."""
    if program == "libreoffice":
        engines.save_by_libreoffice([Path(book) for book in books], Path(folder))
    else:
        for book in books:
            # Control characters can only be saved again as the escapes that they were read from.
            excel.read_string_table = read_string_table_as_it_is
            openpyxl.load_workbook(book).save(Path(folder) / Path(book).name)
            excel.read_string_table = read_string_table
    return [Path(folder) / Path(book).name for book in books]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--saved-by", choices=["openpyxl", "libreoffice"])
    parser.add_argument("--into")
    parser.add_argument("books", nargs="+")
    arguments = parser.parse_args()
    books = arguments.books
    if arguments.saved_by:
        books = saved(books, arguments.saved_by, arguments.into)
    print(json.dumps([cells_of(book) for book in books]))


if __name__ == "__main__":
    main()
