"""What other programs keep of a workbook: formulas, names, validations, conditional formats, charts.

    kept.py BOOK...

Every program opens the book. LibreOffice and Gnumeric save it once more, and what is then in the
file is counted against what was in ours; openpyxl and formualizer say what they hold. Cells are
compared rather than elements, since programs join and split the areas of rules. Anything lost is
printed and ends with 1. The exceptions are features that a program does not have at all.
"""

from __future__ import annotations

import re
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import books
import engines

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

Kept = dict[str, set[str]]
"""What is kept, each thing by a name of its own, by kind."""

LACKS = {
    "gnumeric": {"colour scales and bars"},
    "formualizer": {"validations", "conditional formats", "colour scales and bars", "charts"},
}
"""What a program does not have, whoever wrote the file."""


def main() -> int:
    lost = 0
    for path in map(Path, sys.argv[1:]):
        ours = in_file(path)
        found = {
            "libreoffice": _by_libreoffice(path), "gnumeric": _by_gnumeric(path),
            "openpyxl": _by_openpyxl(path), "formualizer": _by_formualizer(path),
        }
        counts = ", ".join(f"{len(things):,} {kind}" for kind, things in ours.items())
        print(f"{path.name}: {counts}")
        for program, theirs in found.items():
            for kind, things in ours.items():
                gone = things - theirs.get(kind, set())
                if gone and kind not in LACKS.get(program, set()):
                    lost += len(gone)
                    print(f"  {program} lost {len(gone)} {kind}, such as {sorted(gone)[:3]}")
    return 1 if lost else 0


def in_file(path: Path) -> Kept:
    """What is in a file, by its own parts."""
    kept: Kept = {
        "formulas": set(), "names": set(), "validations": set(), "conditional formats": set(),
        "colour scales and bars": set(), "charts": set(),
    }
    with zipfile.ZipFile(path) as package:
        workbook = ElementTree.fromstring(package.read("xl/workbook.xml"))
        for name in workbook.iter(f"{MAIN}definedName"):
            kept["names"].add(name.get("name", ""))
        for number, part in enumerate(_sheets(package, workbook), 1):
            sheet = ElementTree.fromstring(package.read(part))
            for cell in sheet.iter(f"{MAIN}c"):
                if cell.find(f"{MAIN}f") is not None:
                    kept["formulas"].add(f"{number}!{cell.get('r')}")
            for rule in sheet.iter(f"{MAIN}dataValidation"):
                kept["validations"] |= _cells(number, rule.get("sqref", ""))
            for area in sheet.iter(f"{MAIN}conditionalFormatting"):
                cells = _cells(number, area.get("sqref", ""))
                for rule in area.iter(f"{MAIN}cfRule"):
                    is_scale = rule.get("type") in ("colorScale", "dataBar", "iconSet")
                    kept["colour scales and bars" if is_scale else "conditional formats"] |= cells
        charts = [name for name in package.namelist() if re.match(r"xl/charts/chart\d+\.xml", name)]
        kept["charts"] = {f"chart {number}" for number in range(len(charts))}
    kept["names"] = {name for name in kept["names"] if _is_ours(name)}
    return kept


def _is_ours(name: str) -> bool:
    """Programs keep print areas, titles and filters as names too."""
    return not name.startswith("_")


def _sheets(package: zipfile.ZipFile, workbook: ElementTree.Element) -> list[str]:
    """The parts of the sheets, in the order of the tabs."""
    relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    parts = [targets[sheet.get(key)] for sheet in workbook.iter(f"{MAIN}sheet")]
    return [part.lstrip("/") if part.startswith("/") else f"xl/{part}" for part in parts]


def _cells(sheet: int, areas: str) -> set[str]:
    """The single cells of areas such as `A1:B2 D4`."""
    cells = set()
    for area in areas.split():
        first, _, last = area.replace("$", "").partition(":")
        (top, left), (bottom, right) = map(books.row_and_column, (first, last or first))
        cells |= {
            f"{sheet}!{row},{column}"
            for row in range(top, bottom + 1) for column in range(left, right + 1)
        }
    return cells


def _by_libreoffice(path: Path) -> Kept:
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        engines.save_by_libreoffice([path], Path(folder))
        return in_file(Path(folder) / path.name)


def _by_gnumeric(path: Path) -> Kept:
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        target = Path(folder) / path.name
        engines.run([
            engines.program("ssconvert"), "-T", "Gnumeric_Excel:xlsx2", str(path), str(target),
        ])
        return in_file(target)


def _by_openpyxl(path: Path) -> Kept:
    """Saved again by openpyxl, which writes what it has read and nothing else."""
    import openpyxl

    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        target = Path(folder) / path.name
        openpyxl.load_workbook(path).save(target)
        return in_file(target)


def _by_formualizer(path: Path) -> Kept:
    import formualizer

    workbook = formualizer.load_workbook(str(path))
    formulas = {
        f"{number}!{address}"
        for number, (sheet, cells) in enumerate(books.read(path).items(), 1)
        for address in cells
        if workbook.get_formula(sheet, *books.row_and_column(address)) is not None
    }
    return {
        "formulas": formulas,
        "names": {name["name"] for name in workbook.get_named_ranges() if _is_ours(name["name"])},
    }


if __name__ == "__main__":
    sys.exit(main())
