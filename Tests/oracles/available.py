"""Say as JSON which oracles can be used here: {"gnumeric": null, "xmllint": "reason", ...}."""

from __future__ import annotations

import json

import engines

if __name__ == "__main__":
    print(json.dumps({tool: engines.missing(tool) for tool in engines.CHECKS}))
