"""Recalculate workbooks with a program that is not ours and write down every value.

    recalculate.py BOOK... --engine libreoffice --out values.json [--set CELL_OR_NAME=VALUE ...]

The result is JSON: {book: {sheet: {"A1": value}}}, books by the path given. Settings change input
cells of every book before it is recalculated; the books themselves stay as they are.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import books
import edits
import engines


def main() -> int:
    """Recalculate all books in one go and write the values."""
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
            paths = _changed(options.books, options.settings, Path(folder))
            found = engines.recalculate(options.engine, paths)
    except (books.BookError, engines.EngineError) as problem:
        print(problem, file=sys.stderr)
        return 2
    named = {str(path): values for path, values in zip(options.books, found)}
    options.out.write_text(json.dumps(named, ensure_ascii=False))
    cells = sum(len(sheet) for values in found for sheet in values.values())
    print(f"{options.engine}: {len(found)} books, {cells} cells")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("books", nargs="+", type=Path, metavar="BOOK")
    parser.add_argument("--engine", choices=list(engines.ENGINES), required=True)
    parser.add_argument("--set", dest="settings", action="append", default=[])
    parser.add_argument("--out", type=Path, required=True, metavar="JSON")
    return parser.parse_args()


def _changed(paths: list[Path], settings: list[str], folder: Path) -> list[Path]:
    """Copies with the settings in place; without settings the books themselves."""
    if not settings:
        return paths
    copies = [folder / f"{number}{path.suffix}" for number, path in enumerate(paths)]
    for path, copy in zip(paths, copies):
        books.rewrite(path, copy, edits.parse(path, settings), cached=False)
    return copies


if __name__ == "__main__":
    sys.exit(main())
