"""Plant one wrong cached value in a workbook, so that a test can prove that it is found.

    plant.py BOOK --out COPY [--cell 'Offers!K30']

Without a cell the middle formula of the book is taken. A number becomes larger by more than any
tolerance, a text gets a question mark. The formula stays, so that only a real recalculation can
tell.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import books


def main() -> int:
    """Write the copy and print the planted cell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path, metavar="BOOK")
    parser.add_argument("--cell", metavar="SHEET!A1")
    parser.add_argument("--out", type=Path, required=True, metavar="COPY")
    options = parser.parse_args()
    try:
        sheet, address, value = _wrong(books.read(options.book), options.cell)
        books.rewrite(options.book, options.out, {(sheet, address): value}, cached=True)
    except books.BookError as problem:
        print(problem, file=sys.stderr)
        return 2
    print(f"{sheet}!{address}")
    return 0


def _wrong(book: books.Book, wanted: str | None) -> tuple[str, str, books.Value]:
    """The cell to spoil and its wrong value."""
    formulas = {
        f"{sheet}!{address}": (sheet, address, cell.value)
        for sheet, cells in book.items()
        for address, cell in cells.items()
        if cell.formula is not None and cell.value is not None
    }
    if not formulas:
        raise books.BookError("the book has no formula with a cached value")
    chosen = wanted or list(formulas)[len(formulas) // 2]
    if chosen not in formulas:
        raise books.BookError(f"{chosen} has no formula with a cached value")
    sheet, address, value = formulas[chosen]
    if isinstance(value, bool):
        return sheet, address, not value
    return sheet, address, f"{value}?" if isinstance(value, str) else value * 1.001 + 1.0


if __name__ == "__main__":
    sys.exit(main())
