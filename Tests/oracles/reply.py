"""Answer a workbook as procurement does: type into cells with openpyxl, recalculate, and save.

    reply.py BOOK --set 'Inputs!H12=0.11' --set commitment=9000000 --out REPLY

LibreOffice recalculates and saves, so that REPLY is a file of its own hand.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import books
import edits
import engines


def main() -> int:
    """Write the reply and say what was typed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path, metavar="BOOK")
    parser.add_argument("--set", dest="settings", action="append", required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="REPLY")
    options = parser.parse_args()
    try:
        changes = edits.parse(options.book, options.settings)
        _reply(options.book, changes, options.out)
    except (books.BookError, engines.EngineError) as problem:
        print(problem, file=sys.stderr)
        return 2
    for (sheet, address), value in changes.items():
        print(f"{sheet}!{address} = {value!r}")
    return 0


def _reply(book: Path, changes: dict[tuple[str, str], books.Value], target: Path) -> None:
    import openpyxl

    workbook = openpyxl.load_workbook(book)
    for (sheet, address), value in changes.items():
        workbook[sheet][address] = value
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        typed = Path(folder) / "typed.xlsx"
        workbook.save(typed)
        engines.save_with_libreoffice([typed], [target])


if __name__ == "__main__":
    sys.exit(main())
