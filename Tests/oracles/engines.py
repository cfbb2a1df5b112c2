"""The spreadsheet programs that are not ours, each made to recalculate every formula.

Left alone they trust cached values: LibreOffice keeps those of an .xlsx file, Gnumeric those of
any file. Then a comparison would compare the file with itself. `plant.py` proves for each engine
that this is not so.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Callable

import books

TIMEOUT = 600
"""Seconds for one call of an outside program, however many books it carries."""

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""LibreOffice settings: recalculate always (0), whatever the file says."""

LIBREOFFICE = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"]
ERRORS = {
    "Div": "#DIV/0!", "Value": "#VALUE!", "Ref": "#REF!", "Name": "#NAME?", "Na": "#N/A",
    "Num": "#NUM!", "Null": "#NULL!",
}


class EngineError(Exception):
    """An engine that is missing or that failed; the message says which and what it printed."""


def missing(engine: str) -> str | None:
    """Why an engine or validator cannot be used here, or nothing."""
    try:
        CHECKS[engine]()
    except EngineError as reason:
        return str(reason)
    return None


def recalculate(engine: str, paths: list[Path]) -> list[books.Values]:
    """The values that an engine computes for each book, all books in as few calls as it allows."""
    return ENGINES[engine](paths)


def run(command: list[str]) -> None:
    """Run a program to its end; on failure say what it printed."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        raise EngineError(f"{command[0]} did not end within {TIMEOUT} s") from None
    if done.returncode:
        raise EngineError(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")


def save_by_libreoffice(paths: list[Path], folder: Path) -> None:
    """Save .xlsx files once more, each under its name in the folder, in one start."""
    with tempfile.TemporaryDirectory(prefix="oracle-") as home:
        profile = (Path(home) / "profile").as_uri()
        run([
            program(*LIBREOFFICE), f"-env:UserInstallation={profile}", "--headless", "--norestore",
            "--convert-to", "xlsx", "--outdir", str(folder), *map(str, paths),
        ])


def program(*candidates: str) -> str:
    """The first of several names that can be run."""
    for candidate in candidates:
        if found := shutil.which(candidate):
            return found
    raise EngineError(f"{candidates[0]} is not installed")


def _cached(paths: list[Path]) -> list[books.Values]:
    return [books.values(books.read(path)) for path in paths]


def _libreoffice(paths: list[Path]) -> list[books.Values]:
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        saved = [Path(folder) / f"{index}.xlsx" for index in range(len(paths))]
        save_with_libreoffice(paths, saved)
        return [books.values(books.read(path)) for path in saved]


def save_with_libreoffice(paths: list[Path], targets: list[Path]) -> None:
    """Recalculate books and save them as .xlsx, one start for all: starting costs the most.

    The copies are numbered because results land in one folder under the names of the sources.
    """
    soffice = program(*LIBREOFFICE)
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        home = Path(folder)
        settings = home / "profile/user/registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(PROFILE)
        numbered = [home / f"{index}{path.suffix}" for index, path in enumerate(paths)]
        for path, copy in zip(paths, numbered):
            shutil.copyfile(path, copy)
        results = home / "results"
        run([
            soffice, f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless",
            "--norestore", "--convert-to", "xlsx", "--outdir", str(results), *map(str, numbered),
        ])
        for path, copy, target in zip(paths, numbered, targets):
            converted = results / f"{copy.stem}.xlsx"
            if not converted.exists():
                raise EngineError(f"{path}: the engine read it and wrote no result")
            shutil.move(converted, target)


def _result(converted: Path, source: Path) -> books.Values:
    """Read a converted book; these programs may end with 0 and have written nothing."""
    if not converted.exists():
        raise EngineError(f"{source}: the engine read it and wrote no result")
    return books.values(books.read(converted))


def _gnumeric(paths: list[Path]) -> list[books.Values]:
    ssconvert = program("ssconvert")
    found = []
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        for path in paths:
            if not books.is_xlsx(path):
                raise EngineError(
                    f"{path}: Gnumeric cannot read references to later sheets in this format"
                )
            target = Path(folder) / "result.xlsx"
            target.unlink(missing_ok=True)
            run([ssconvert, "--recalc", "-T", "Gnumeric_Excel:xlsx2", str(path), str(target)])
            found.append(_result(target, path))
    return found


def _formualizer(paths: list[Path]) -> list[books.Values]:
    import formualizer

    found = []
    for path in paths:
        if not books.is_xlsx(path):
            raise EngineError(f"{path}: formualizer reads .xlsx alone")
        workbook = formualizer.load_workbook(str(path))
        workbook.set_temporal_egress("serial")
        workbook.evaluate_all()
        found.append({
            sheet: {a: _plain(workbook.get_value(sheet, *books.row_and_column(a))) for a in cells}
            for sheet, cells in books.read(path).items()
        })
    return found


def _plain(value: object) -> books.Value:
    """formualizer's values as the other engines give them."""
    if isinstance(value, dict):
        return ERRORS.get(str(value.get("kind")), f"#{value.get('kind')}")
    if value is None or isinstance(value, (bool, str, float)):
        return value
    if isinstance(value, int):
        return float(value)
    raise EngineError(f"formualizer gave a value of a kind unknown here: {value!r}")


def _has_module(name: str) -> None:
    if importlib.util.find_spec(name) is None:
        raise EngineError(f"the Python package {name} is not installed in .venv")


ENGINES: dict[str, Callable[[list[Path]], list[books.Values]]] = {
    "libreoffice": _libreoffice,
    "gnumeric": _gnumeric,
    "formualizer": _formualizer,
    "cached": _cached,
}

CHECKS: dict[str, Callable[[], object]] = {
    "libreoffice": lambda: program(*LIBREOFFICE),
    "gnumeric": lambda: program("ssconvert"),
    "formualizer": lambda: _has_module("formualizer"),
    "xmllint": lambda: program("xmllint"),
    "openpyxl": lambda: _has_module("openpyxl"),
    "openxml-audit": lambda: _has_module("openxml_audit"),
    "litellm": lambda: _has_module("litellm"),
    "genai-prices": lambda: _has_module("genai_prices"),
    "scipy": lambda: _has_module("scipy"),
}
