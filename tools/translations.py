"""Finds the texts of the planner, updates the catalogues and compiles them; `--check` only judges.

There are two catalogues: Babel's for everything below the window (`message`, `plural_message`) and
Qt's for the window (`self.tr`). Each module knows one of them; a fault is one line for a developer.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools import qt_catalogue, sentence_catalogue

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Updates and compiles, or with `--check` changes nothing; 1 when something is left to translate."""
    if arguments not in ([], ["--check"]):
        print("usage: python -m tools.translations [--check]", file=sys.stderr)
        return 2
    source, target = ROOT / "planner", ROOT / "resources" / "translations"
    if not arguments:
        sentence_catalogue.update(source, target)
        qt_catalogue.update(source / "ui", target)
    faults = [*sentence_catalogue.faults(source, target), *qt_catalogue.faults(source / "ui", target)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
