"""Copy a workbook with the cached values of some formula cells made wrong.

    spoil.py BOOK COPY SHEET!CELL=NUMBER ...
"""

from __future__ import annotations

import sys
from pathlib import Path

import books


def main() -> int:
    """Write the copy."""
    source, target, *settings = sys.argv[1:]
    changes: dict[tuple[str, str], books.Value] = {}
    for setting in settings:
        place, _, value = setting.partition("=")
        sheet, _, cell = place.rpartition("!")
        changes[sheet, cell] = float(value)
    try:
        books.rewrite(Path(source), Path(target), changes, cached=True)
    except books.BookError as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
