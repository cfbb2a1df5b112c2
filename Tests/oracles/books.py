"""Read and edit workbooks, .xlsx and XML Spreadsheet 2003, cell by cell.

Why not openpyxl alone: it turns numbers into dates by their format, it cannot read the 2003
format, and it rewrites every part when it saves. Here a cell is what the file says, and an edit
touches one cell of one part, so that an oracle judges the file that Commitbook wrote.
"""

from __future__ import annotations

import re
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Iterator, NamedTuple, Union

from lxml import etree

Value = Union[float, str, bool, None]
Values = dict[str, dict[str, Value]]

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
WORKBOOK = "xl/workbook.xml"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
DAY_ZERO = datetime(1899, 12, 30)


class Cell(NamedTuple):
    """One cell as stored: its cached or constant value and its formula, if it has one."""

    value: Value
    formula: str | None


Book = dict[str, dict[str, Cell]]


class BookError(Exception):
    """A workbook that cannot be read or edited as asked; the message says why."""


def is_xlsx(path: Path) -> bool:
    """Whether the book is a zip package; anything else is taken for XML Spreadsheet 2003."""
    return zipfile.is_zipfile(path)


def read(path: Path) -> Book:
    """Every stored cell of every sheet, in the file's order."""
    return _open(path).cells()


def _open(path: Path) -> _Xlsx | _Spreadsheet2003:
    """The file in its format; one that is in neither is an error to report, not a traceback."""
    try:
        return _Xlsx(path) if is_xlsx(path) else _Spreadsheet2003(path)
    except (OSError, KeyError, etree.XMLSyntaxError, zipfile.BadZipFile) as problem:
        raise BookError(f"{path}: cannot be read as a workbook: {problem}") from problem


def values(book: Book) -> Values:
    """The values alone."""
    return {
        sheet: {address: cell.value for address, cell in cells.items()}
        for sheet, cells in book.items()
    }


def rewrite(
    source: Path, target: Path, changes: dict[tuple[str, str], Value], *, cached: bool
) -> None:
    """Copy a book with some cells changed.

    With `cached` the cells must hold formulas and their cached values are replaced; without, they
    must hold constants. The distinction is checked because the wrong one would prove nothing: an
    engine overwrites the first and keeps the second.
    """
    book = _open(source)
    for (sheet, address), value in changes.items():
        book.change(sheet, address, value, cached)
    book.save(target)


def find_name(path: Path, name: str) -> tuple[str, str]:
    """The sheet and A1 address of the single cell that a defined name stands for."""
    for known, reference in _open(path).names():
        if known.lower() == name.lower():
            return _single_cell(name, reference)
    raise BookError(f"{path.name}: no defined name '{name}'")


def column_letters(column: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def row_and_column(address: str) -> tuple[int, int]:
    """The 1-based row and column of an A1 address."""
    match = re.fullmatch(r"([A-Z]+)([0-9]+)", address)
    if not match:
        raise BookError(f"'{address}' is not a cell address")
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def _single_cell(name: str, reference: str) -> tuple[str, str]:
    """Split `Inputs!$H$12` or `=Inputs!R12C8`."""
    sheet, _, cell = reference.lstrip("=").rpartition("!")
    sheet = sheet.strip("'").replace("''", "'")
    if match := re.fullmatch(r"R(\d+)C(\d+)", cell):
        return sheet, column_letters(int(match[2])) + match[1]
    if re.fullmatch(r"\$?[A-Z]+\$?\d+", cell):
        return sheet, cell.replace("$", "")
    raise BookError(f"the name '{name}' stands for {reference}, not for one cell")


def unescape(text: str) -> str:
    """Spreadsheets store control characters as _x0009_."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def _stored(value: Value) -> str:
    """A value as both formats write it: numbers in the shortest form that reads back the same."""
    if isinstance(value, str):
        return value
    return repr(int(value) if isinstance(value, bool) else value)


def _refuse(sheet: str, address: str, has_formula: bool, cached: bool) -> None:
    """Stop when the cell is not of the kind that the change is for."""
    if cached and not has_formula:
        raise BookError(f"{sheet}!{address} holds a constant, not a formula with a cached value")
    if not cached and has_formula:
        raise BookError(f"{sheet}!{address} holds a formula; only constants can be set")


class _Xlsx:
    """The parts of an .xlsx package that hold cells and names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with zipfile.ZipFile(path) as package:
            self.parts = {info.filename: package.read(info) for info in package.infolist()}
        self.workbook = etree.fromstring(self.parts[WORKBOOK], PARSER)
        self.strings = self._shared_strings()
        self.trees: dict[str, etree._Element] = {}

    def _shared_strings(self) -> list[str]:
        part = self.parts.get("xl/sharedStrings.xml")
        if part is None:
            return []
        return [self._text(item) for item in etree.fromstring(part, PARSER).iter(f"{MAIN}si")]

    @staticmethod
    def _text(item: etree._Element) -> str:
        """The text of a plain or rich string, phonetic hints apart."""
        runs = item.findall(f"{MAIN}t") + item.findall(f"{MAIN}r/{MAIN}t")
        return unescape("".join(run.text or "" for run in runs))

    def sheets(self) -> Iterator[tuple[str, str]]:
        """The name and the part of every worksheet, in tab order."""
        part = self.parts["xl/_rels/workbook.xml.rels"]
        relations = etree.fromstring(part, PARSER).iter(f"{PACKAGE}Relationship")
        targets = {relation.get("Id"): relation.get("Target") for relation in relations}
        for sheet in self.workbook.iter(f"{MAIN}sheet"):
            target = targets[sheet.get(RELATION)]
            yield sheet.get("name"), target.lstrip("/") if target[0] == "/" else f"xl/{target}"

    def names(self) -> Iterator[tuple[str, str]]:
        for name in self.workbook.iter(f"{MAIN}definedName"):
            yield name.get("name"), name.text or ""

    def tree(self, part: str) -> etree._Element:
        if part not in self.trees:
            self.trees[part] = etree.fromstring(self.parts[part], PARSER)
        return self.trees[part]

    def cells(self) -> Book:
        book: Book = {}
        for name, part in self.sheets():
            found = (self._cell(cell) for cell in self.tree(part).iter(f"{MAIN}c"))
            book[name] = {address: cell for address, cell in found if cell != (None, None)}
        return book

    def _cell(self, cell: etree._Element) -> tuple[str, Cell]:
        formula = cell.find(f"{MAIN}f")
        text = None if formula is None else formula.text or "(shared)"
        return cell.get("r"), Cell(self._value(cell), text)

    def _value(self, cell: etree._Element) -> Value:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return self._text(cell.find(f"{MAIN}is"))
        stored = cell.findtext(f"{MAIN}v")
        if stored is None or (stored == "" and kind != "str"):
            return None
        if kind == "s":
            return self.strings[int(stored)]
        if kind == "b":
            return stored.strip() == "1"
        return float(stored) if kind == "n" else unescape(stored)

    def change(self, sheet: str, address: str, value: Value, cached: bool) -> None:
        part = dict(self.sheets()).get(sheet)
        if part is None:
            raise BookError(f"{self.path.name}: no sheet '{sheet}'")
        found = self.tree(part).xpath(f"//*[local-name()='c'][@r='{address}']")
        if not found:
            raise BookError(f"{self.path.name}: {sheet}!{address} is empty")
        cell = found[0]
        _refuse(sheet, address, cell.find(f"{MAIN}f") is not None, cached)
        for old in cell.findall(f"{MAIN}v") + cell.findall(f"{MAIN}is"):
            cell.remove(old)
        self._store(cell, value, cached)
        self.parts[part] = etree.tostring(self.tree(part), xml_declaration=True, encoding="UTF-8")

    @staticmethod
    def _store(cell: etree._Element, value: Value, cached: bool) -> None:
        """Write a value with the type that belongs to it."""
        cell.attrib.pop("t", None)
        if isinstance(value, str) and not cached:
            cell.set("t", "inlineStr")
            etree.SubElement(etree.SubElement(cell, f"{MAIN}is"), f"{MAIN}t").text = value
            return
        if isinstance(value, (bool, str)):
            cell.set("t", "b" if isinstance(value, bool) else "str")
        etree.SubElement(cell, f"{MAIN}v").text = _stored(value)

    def save(self, target: Path) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                package.writestr(name, content)


class _Spreadsheet2003:
    """An XML Spreadsheet 2003 file: one document, addresses implied by position."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = etree.parse(str(path), PARSER)

    def names(self) -> Iterator[tuple[str, str]]:
        for name in self.document.iter(f"{SS}NamedRange"):
            yield name.get(f"{SS}Name"), name.get(f"{SS}RefersTo")

    def _located(self) -> Iterator[tuple[str, str, etree._Element]]:
        """Every cell element with its sheet and A1 address."""
        for sheet in self.document.iter(f"{SS}Worksheet"):
            row = 0
            for line in sheet.iterfind(f"{SS}Table/{SS}Row"):
                row = int(line.get(f"{SS}Index", row + 1))
                column = 0
                for cell in line.iterfind(f"{SS}Cell"):
                    column = int(cell.get(f"{SS}Index", column + 1))
                    yield sheet.get(f"{SS}Name"), f"{column_letters(column)}{row}", cell
                    column += int(cell.get(f"{SS}MergeAcross", 0))
                row += int(line.get(f"{SS}Span", 0))

    def cells(self) -> Book:
        book: Book = {
            sheet.get(f"{SS}Name"): {} for sheet in self.document.iter(f"{SS}Worksheet")
        }
        for sheet, address, element in self._located():
            cell = Cell(self._value(element.find(f"{SS}Data")), element.get(f"{SS}Formula"))
            if cell != (None, None):
                book[sheet][address] = cell
        return book

    @staticmethod
    def _value(data: etree._Element | None) -> Value:
        if data is None:
            return None
        text, kind = "".join(data.itertext()), data.get(f"{SS}Type")
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return (datetime.fromisoformat(text) - DAY_ZERO) / timedelta(days=1)
        return text.strip() == "1" if kind == "Boolean" else text

    def change(self, sheet: str, address: str, value: Value, cached: bool) -> None:
        for known, place, cell in self._located():
            if (known, place) == (sheet, address):
                _refuse(sheet, address, cell.get(f"{SS}Formula") is not None, cached)
                self._store(sheet, address, cell.find(f"{SS}Data"), value)
                return
        raise BookError(f"{self.path.name}: {sheet}!{address} is empty")

    @staticmethod
    def _store(sheet: str, address: str, data: etree._Element | None, value: Value) -> None:
        if data is None:
            raise BookError(f"{sheet}!{address} holds no value to replace")
        for child in list(data):
            data.remove(child)
        kinds = {bool: "Boolean", str: "String", float: "Number"}
        data.set(f"{SS}Type", kinds[type(value)])
        data.text = _stored(value)

    def save(self, target: Path) -> None:
        self.document.write(str(target), xml_declaration=True, encoding="UTF-8")
