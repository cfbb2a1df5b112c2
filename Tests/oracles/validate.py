"""Validate workbooks against the published schemas and with two other programs' readers.

    validate.py --ooxml-xsd FOLDER --spreadsheet2003-xsd FOLDER BOOK...

An .xlsx file goes through: xmllint, every part against its ECMA-376 schema; openxml-audit, which
also judges what joins the parts; openpyxl, which must read the values that the file holds. An XML
Spreadsheet 2003 file goes through xmllint against Microsoft's schema. Each finds what the others
overlook. Ends with 1 when any of them finds a fault, with 2 when one is missing.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

import books
import engines

if TYPE_CHECKING:
    import openpyxl

OPC = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
SCHEMAS = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "sml.xsd",
    f"{DRAWING}/main": "dml-main.xsd",
    f"{DRAWING}/chart": "dml-chart.xsd",
    f"{DRAWING}/spreadsheetDrawing": "dml-spreadsheetDrawing.xsd",
    f"{OPC}/content-types": "opc-xsd/opc-contentTypes.xsd",
    f"{OPC}/relationships": "opc-xsd/opc-relationships.xsd",
    f"{OPC}/metadata/core-properties": "opc-xsd/opc-coreProperties.xsd",
    f"{OFFICE}/extended-properties": "shared-documentPropertiesExtended.xsd",
    f"{OFFICE}/custom-properties": "shared-documentPropertiesCustom.xsd",
    f"{OFFICE}/customXml": "shared-customXmlDataProperties.xsd",
}
"""The schema of a part, by the namespace of its root element."""

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ATTACHMENT = "customXml/item"
"""Parts with data of their own, which no published schema describes."""
NOTES_SHAPES = ".vml"
"""Parts of the old drawing language that cell notes need; its published schema does not compile."""

CATALOG = Path(__file__).parent / "schemas/catalog.xml"


def main() -> int:
    """Run every validator over every book and say what each found."""
    options = _options()
    absent = [engines.missing(tool) for tool in ("xmllint", "openxml-audit", "openpyxl")]
    if any(absent):
        print("\n".join(reason for reason in absent if reason), file=sys.stderr)
        return 2
    packages = [path for path in options.books if books.is_xlsx(path)]
    documents = [path for path in options.books if path not in packages]
    faults = 0
    if packages:
        faults += _report("schemas", packages, _schemas(packages, options.ooxml_xsd))
        faults += _report("openxml-audit", packages, _audit(packages))
        faults += _report("openpyxl", packages, [f for path in packages for f in _openpyxl(path)])
    if documents:
        found = _spreadsheet2003(documents, options.spreadsheet2003_xsd)
        faults += _report("schema of 2003", documents, found)
    return 1 if faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("books", nargs="+", type=Path, metavar="BOOK")
    parser.add_argument("--ooxml-xsd", required=True, type=Path, metavar="FOLDER")
    parser.add_argument("--spreadsheet2003-xsd", required=True, type=Path, metavar="FOLDER")
    return parser.parse_args()


def _report(tool: str, paths: list[Path], faults: list[str]) -> int:
    """Print one line for a tool and one for each fault."""
    print(f"{tool}: {len(paths)} books, {len(faults)} faults")
    for fault in faults:
        print(f"  {fault}")
    return len(faults)


def _schemas(paths: list[Path], folder: Path) -> list[str]:
    """Every part against its schema, one xmllint call a schema for all books.

    The parts are written out under the book's number, which the messages then give back as its
    name.
    """
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="oracle-") as temporary:
        parts: dict[str, list[Path]] = defaultdict(list)
        for number, path in enumerate(paths):
            for name, content in _xml_parts(path):
                try:
                    root = etree.fromstring(content, books.PARSER)
                except etree.XMLSyntaxError as problem:
                    faults.append(f"{path}: {name}: {problem}")
                    continue
                schema = SCHEMAS.get(etree.QName(root).namespace or "")
                if schema is None:
                    faults.append(f"{path}: {name}: no schema known for {root.tag}")
                    continue
                target = Path(temporary) / str(number) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(etree.tostring(_without_extensions(root)))
                parts[schema].append(target)
        for schema, files in sorted(parts.items()):
            for line in _xmllint(folder / schema, files, CATALOG):
                for number, path in enumerate(paths):
                    line = line.replace(f"{temporary}/{number}/", f"{path}: ")
                faults.append(line)
    return faults


def _xml_parts(path: Path) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as package:
        return [
            (name, package.read(name)) for name in package.namelist()
            if name.endswith((".xml", ".rels")) and not name.endswith(NOTES_SHAPES)
            and not (name.startswith(ATTACHMENT) and "Props" not in name)
        ]


def _without_extensions(root: etree._Element) -> etree._Element:
    """Drop what the schemas do not know: what the part itself declares as ignorable, and the
    xml:space that spreadsheets write on texts, which the schema's simple type leaves no room for.
    """
    prefixes = (root.attrib.pop(f"{COMPATIBILITY}Ignorable", "") or "").split()
    ignorable = {root.nsmap[prefix] for prefix in prefixes if prefix in root.nsmap}
    for element in list(root.iter(etree.Element)):
        for attribute in list(element.attrib):
            if etree.QName(attribute).namespace in ignorable or attribute == SPACE:
                del element.attrib[attribute]
        parent = element.getparent()
        known = etree.QName(element).namespace not in ignorable
        if parent is not None and (not known or element.tag == f"{COMPATIBILITY}AlternateContent"):
            parent.remove(element)
    return root


def _xmllint(schema: Path, files: list[Path], catalog: Path) -> list[str]:
    """The complaints of xmllint, those about the schemas themselves apart."""
    command = [engines.program("xmllint"), "--nonet", "--noout", "--schema", str(schema)]
    done = subprocess.run(
        [*command, *map(str, files)], capture_output=True, text=True, timeout=engines.TIMEOUT,
        stdin=subprocess.DEVNULL, env={**os.environ, "XML_CATALOG_FILES": str(catalog)},
    )
    lines = done.stderr.splitlines()
    good = sum(line.endswith(" validates") for line in lines)
    if done.returncode == 0 and good == len(files):
        return []
    return [line for line in lines if " error :" in line or "fails to validate" in line] or [
        f"{schema.name}: xmllint ended with {done.returncode}: {done.stderr.strip()[-500:]}"
    ]


def _audit(paths: list[Path]) -> list[str]:
    """openxml-audit's errors; its advice is printed and does not count."""
    from openxml_audit import FileFormat, OpenXmlValidator, ValidationSeverity

    validator = OpenXmlValidator(file_format=FileFormat.OFFICE_2019)
    faults = []
    for path in paths:
        for finding in validator.validate(str(path)).errors:
            if finding.severity == ValidationSeverity.ERROR:
                faults.append(f"{path}: {finding}")
            else:
                print(f"  openxml-audit advises: {path}: {str(finding)[:200]}")
    return faults


def _openpyxl(path: Path) -> list[str]:
    """openpyxl must load the book and see in it the values that we see."""
    import openpyxl

    try:
        loaded = openpyxl.load_workbook(path, data_only=True)
    except Exception as problem:  # any kind at all: not loading is the finding
        return [f"{path}: openpyxl cannot load it: {problem!r}"]
    ours = books.read(path)
    titles = [sheet.title for sheet in loaded.worksheets]
    if titles != list(ours):
        return [f"{path}: openpyxl sees the sheets {titles}, the file has {list(ours)}"]
    stored, seen = _stored_features(path), _seen_features(loaded)
    return [
        f"{path}: {sheet}!{address} is {cell.value!r}, openpyxl reads {read!r}"
        for sheet, cells in ours.items()
        for address, cell in cells.items()
        if not _equal(cell.value, read := _number(loaded[sheet][address].value))
    ] + [
        f"{path}: the file has {count} {what}, openpyxl sees {seen[what]}"
        for what, count in stored.items() if count != seen[what]
    ]


FEATURES = {
    "validations": (rb"<dataValidation\b", "xl/worksheets/"),
    "conditional formats": (rb"<cfRule\b", "xl/worksheets/"),
    "grouped rows": (rb'<row\b[^>]* outlineLevel="[1-7]"', "xl/worksheets/"),
    "protected sheets": (rb'<sheetProtection\b[^>]* sheet="1"', "xl/worksheets/"),
    "notes": (rb"<comment\b", "xl/comments"),
    "tables": (rb"<table\b", "xl/tables/"),
}
"""What sheets have besides cells: the start of its element, and the parts that it stands in."""


def _stored_features(path: Path) -> dict[str, int]:
    with zipfile.ZipFile(path) as package:
        return {
            what: sum(
                len(re.findall(element, package.read(name)))
                for name in package.namelist()
                if name.startswith(folder) and name.endswith(".xml")
            )
            for what, (element, folder) in FEATURES.items()
        }


def _seen_features(loaded: openpyxl.Workbook) -> dict[str, int]:
    sheets = loaded.worksheets
    return {
        "validations": sum(len(sheet.data_validations.dataValidation) for sheet in sheets),
        "conditional formats": sum(
            len(area.rules) for sheet in sheets for area in sheet.conditional_formatting),
        "grouped rows": sum(
            row.outlineLevel > 0 for sheet in sheets for row in sheet.row_dimensions.values()),
        "protected sheets": sum(bool(sheet.protection.sheet) for sheet in sheets),
        "notes": sum(
            cell.comment is not None for sheet in sheets for row in sheet.iter_rows()
            for cell in row),
        "tables": sum(len(sheet.tables) for sheet in sheets),
    }


def _equal(ours: books.Value, theirs: object) -> bool:
    """Equal as stored; openpyxl gives no value for an empty text and leaves _x0009_ as it is."""
    if isinstance(theirs, str):
        return ours in (theirs, books.unescape(theirs))
    return ours == theirs or (ours == "" and theirs is None)


def _number(value: object) -> object:
    """Undo openpyxl's reading of numbers as dates."""
    from openpyxl.utils.datetime import to_excel

    return to_excel(value) if isinstance(value, (date, datetime, time, timedelta)) else value


def _spreadsheet2003(paths: list[Path], folder: Path) -> list[str]:
    return _xmllint(folder / "excelss.xsd", paths, folder / "catalog.xml")


if __name__ == "__main__":
    sys.exit(main())
