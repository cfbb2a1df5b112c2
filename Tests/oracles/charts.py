"""Say which charts openpyxl reads from a workbook, as JSON.

    charts.py BOOK

One object a chart, in the order of the sheets: the sheet, the kinds of plots, the title, the names
of the series by the cells they come from, and the range that the first series is drawn from.
"""

from __future__ import annotations

import json
import sys
import warnings

import openpyxl

with warnings.catch_warnings():
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(sys.argv[1])


def title(chart) -> str:
    """The title's text, all its pieces joined."""
    paragraphs = chart.title.tx.rich.p if chart.title else []
    return "".join(run.t for paragraph in paragraphs for run in paragraph.r or [])


found = [
    {
        "sheet": sheet.title,
        "kinds": [plot.tagname for plot in chart._charts],
        "title": title(chart),
        "series": [series.tx.strRef.f for plot in chart._charts for series in plot.ser],
    }
    for sheet in book.worksheets
    for chart in sheet._charts
]
json.dump(found, sys.stdout)
