"""Compare the cached value of every formula cell with what other programs compute.

    compare.py BOOK... --engine libreoffice --engine gnumeric
    compare.py BOOK... --engine libreoffice --expected OTHER... [--skip-sheet Checks]

An .xlsx file and an .xml file of the same name and folder are also compared cell by cell. With
`--expected` the recalculated values are held against the cached values of other books, one for
each: the first had an input changed by hand, the second was built with that input.

Prints the number of formula cells per book and engine, then every mismatch. Ends with 1 when there
is one, with 2 when an engine is missing or a book cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Iterator

import books
import engines

RELATIVE, ABSOLUTE, RESIDUE = 1e-9, 1e-6, 4e-15
"""What two values may differ by: of themselves, in all, and of the sheet's largest number, since
the difference of two equal sums of billions is what their last bits leave."""

ERRORS = {"#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#N/A", "#NUM!", "#NULL!"}
SHOWN = 20
"""Mismatches printed in full for a book; the count is always of all."""


def main() -> int:
    """Recalculate all books with each engine and report."""
    options = _options()
    try:
        mismatches = sum(_engine(engine, options) for engine in options.engines)
        mismatches += sum(_formats(xlsx, xml) for xlsx, xml in _pairs(options.books))
    except (books.BookError, engines.EngineError) as problem:
        print(problem, file=sys.stderr)
        return 2
    return 1 if mismatches else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("books", nargs="+", type=Path, metavar="BOOK")
    parser.add_argument(
        "--engine", dest="engines", action="append", default=[], choices=list(engines.ENGINES)
    )
    parser.add_argument("--expected", nargs="+", type=Path, metavar="OTHER")
    parser.add_argument("--skip-sheet", dest="skipped", action="append", default=[])
    options = parser.parse_args()
    options.expected = options.expected or options.books
    if len(options.expected) != len(options.books):
        parser.error("--expected takes one book for each book")
    return options


def _engine(engine: str, options: argparse.Namespace) -> int:
    """Hold every formula cell of every book against one engine; give the number of mismatches."""
    total = 0
    recalculated = engines.recalculate(engine, options.books)
    for path, expected, found in zip(options.books, options.expected, recalculated):
        stored = books.read(expected)
        formulas = [
            (sheet, address, cell)
            for sheet, cells in stored.items() if sheet not in options.skipped
            for address, cell in cells.items() if cell.formula is not None
        ]
        residues = {sheet: RESIDUE * _largest(cells) for sheet, cells in stored.items()}
        wrong = list(_mismatches(formulas, found, residues))
        _report(f"{engine} {path}: {len(formulas)} formula cells", wrong)
        total += len(wrong)
    return total


def _mismatches(
    formulas: list[tuple[str, str, books.Cell]], found: books.Values,
    residues: dict[str, float],
) -> Iterator[str]:
    for sheet, address, cell in formulas:
        place = f"{sheet}!{address} {cell.formula}"
        recalculated = found.get(sheet, {}).get(address)
        if cell.value is None:
            yield f"{place}: no cached value, recalculated {recalculated!r}"
        elif cell.value in ERRORS:
            yield f"{place}: the error {cell.value} is cached, recalculated {recalculated!r}"
        elif not same(cell.value, recalculated, residues[sheet]):
            yield f"{place}: cached {cell.value!r}, recalculated {recalculated!r}"


def _largest(cells: dict[str, books.Cell]) -> float:
    """The magnitude of the largest number on a sheet; 1e15 stands for no end."""
    numbers = (abs(cell.value) for cell in cells.values() if isinstance(cell.value, float))
    return max((number for number in numbers if number < 1e15), default=0.0)


def same(ours: books.Value, theirs: books.Value, residue: float = 0.0) -> bool:
    """Equal to 1e-9 relative plus 1e-6 and the residue; text to the letter.

    TRUE counts as 1, because LibreOffice calls `--(a>b)` a boolean where others say number. An
    empty text counts as an empty cell, because not every engine stores it.
    """
    if isinstance(ours, (float, bool)) and isinstance(theirs, (float, bool)):
        return abs(ours - theirs) <= RELATIVE * max(abs(ours), abs(theirs)) + ABSOLUTE + residue
    return (ours or "") == (theirs or "") if not _is_number(ours, theirs) else False


def _is_number(*values: books.Value) -> bool:
    return any(isinstance(value, (float, bool)) for value in values)


def _pairs(paths: list[Path]) -> list[tuple[Path, Path]]:
    """The books that exist in both formats."""
    known = set(paths)
    return [
        (path, path.with_suffix(".xml")) for path in paths
        if path.suffix == ".xlsx" and path.with_suffix(".xml") in known
    ]


def _formats(xlsx: Path, xml: Path) -> int:
    """The two formats must hold the same sheets, cells, values, and formulas in the same places."""
    ours, theirs = books.read(xlsx), books.read(xml)
    wrong = [f"sheets {list(ours)} and {list(theirs)}"] if list(ours) != list(theirs) else []
    cells = 0
    for sheet in [name for name in ours if name in theirs]:
        empty = books.Cell(None, None)
        for address in ours[sheet] | theirs[sheet]:
            cells += 1
            one, other = ours[sheet].get(address, empty), theirs[sheet].get(address, empty)
            if not same(one.value, other.value):
                wrong.append(f"{sheet}!{address}: {one.value!r} and {other.value!r}")
            elif (one.formula is None) != (other.formula is None):
                wrong.append(f"{sheet}!{address}: formula {one.formula!r} and {other.formula!r}")
    _report(f"{xlsx} and {xml.name}: {cells} cells", wrong)
    return len(wrong)


def _report(title: str, wrong: list[str]) -> None:
    print(f"{title}, {len(wrong)} mismatches")
    for line in wrong[:SHOWN]:
        print(f"  {line}")
    if len(wrong) > SHOWN:
        print(f"  … and {len(wrong) - SHOWN} more")


if __name__ == "__main__":
    sys.exit(main())
