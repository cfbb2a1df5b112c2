"""Set input cells of a workbook, as a person would, without recalculating anything.

    change.py BOOK --set 'Inputs!H12=0.11' --set commitment=9000000 --out COPY

Every other byte that matters stays: cached values are now stale, which is the point.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import books
import edits


def main() -> int:
    """Write the changed copy and say what was set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=Path, metavar="BOOK")
    parser.add_argument("--set", dest="settings", action="append", required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="COPY")
    options = parser.parse_args()
    try:
        changes = edits.parse(options.book, options.settings)
        books.rewrite(options.book, options.out, changes, cached=False)
    except books.BookError as problem:
        print(problem, file=sys.stderr)
        return 2
    for (sheet, address), value in changes.items():
        print(f"{sheet}!{address} = {value!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
