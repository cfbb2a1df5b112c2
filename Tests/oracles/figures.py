"""Figures of a scenario file as the independent models read them: months, numbers and ranges."""

from __future__ import annotations

import math
import re


def month(text) -> int:
    """Months since year 0, from `2027-03` or a day in it."""
    year, number_ = str(text).split("-")[:2]
    return 12 * int(year) + int(number_) - 1


def number(text, kind: str = "quantity") -> float:
    """The base of a number or a range."""
    body = re.sub(r" per \w+$", "", str(text))
    if "/" in body:
        return _plain(body.split("/")[1])
    if " to " in body:
        low, high = (_plain(part) for part in body.split(" to "))
        if kind == "growth":
            return math.sqrt((1 + low) * (1 + high)) - 1
        if kind == "share":
            odds = math.sqrt(low / (1 - low) * high / (1 - high))
            return odds / (1 + odds)
        return math.sqrt(low * high)
    return _plain(body)


def _plain(text: str) -> float:
    text = text.strip()
    scale = {"%": 0.01, "k": 1e3, "M": 1e6, "B": 1e9}.get(text[-1], 1)
    return float(text if scale == 1 else text[:-1]) * scale


def ends(text) -> tuple[float, ...]:
    """One number, the two ends of an interval, or low, base and high."""
    body = re.sub(r" per \w+$", "", str(text))
    return tuple(_plain(part) for part in re.split(r" to |/", body))
