"""Changes asked for on a command line: `Inputs!H12=0.11`, or `commitment=9000000` by name."""

from __future__ import annotations

from pathlib import Path

import books


def parse(path: Path, settings: list[str]) -> dict[tuple[str, str], books.Value]:
    """The cells that the settings stand for, with values of the kind that each cell holds."""
    book = books.read(path)
    return dict(_change(path, book, setting) for setting in settings)


def _change(path: Path, book: books.Book, setting: str) -> tuple[tuple[str, str], books.Value]:
    target, equals, text = setting.partition("=")
    if not equals:
        raise books.BookError(f"'{setting}' is not of the form CELL=VALUE or NAME=VALUE")
    sheet, bang, address = target.rpartition("!")
    place = (sheet.strip("'"), address) if bang else books.find_name(path, target)
    cell = book.get(place[0], {}).get(place[1])
    if cell is None:
        raise books.BookError(f"{path.name}: {place[0]}!{place[1]} is empty")
    if isinstance(cell.value, str):
        return place, text
    try:
        return place, float(text)
    except ValueError:
        raise books.BookError(f"{place[0]}!{place[1]} holds a number; '{text}' is none") from None
