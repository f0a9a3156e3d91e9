"""Judges exported files from outside, with the programs in `tests/checks`.

A judge that is not installed skips the test with a word; where PLANNER_OUTSIDE is `required`, as in
CI, it fails the test instead. Faults are found even where too few judges are there to acquit.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import pytest

CHECKS = Path(__file__).resolve().parent / "checks"
PARSERS_NEEDED = 3


@dataclass(frozen=True)
class Verdict:
    """What the judges say of one file; `faults` empty is a pass, warnings are traps of some clients."""

    faults: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExpectedEvent:
    """An event that must be in a calendar: UTC instants, or dates with an exclusive end for whole days."""

    summary: str
    start_utc: str
    end_utc: str | None


def judge_calendar(
    calendar: Path,
    *,
    folder: Path,
    expect: Sequence[ExpectedEvent] | None = None,
    forbid: Sequence[str] = (),
    earlier: Path | None = None,
    cancelled: Sequence[Path] = (),
) -> Verdict:
    """Reads a calendar with every parser installed and compares them; scratch files go to `folder`.

    `expect` is the whole set of events, `forbid` words that may not occur, `earlier` the issue before
    this one and `cancelled` the cancellations sent with it.
    """
    command = [str(CHECKS / "ics_check.py"), str(calendar), "--json", "--min-parsers", "0"]
    if expect is not None:
        events = [{"summary": e.summary, "start_utc": e.start_utc, "end_utc": e.end_utc} for e in expect]
        command += ["--expect", _written(folder / "expect.json", events)]
    if forbid:
        command += ["--forbid", _written(folder / "forbid.json", list(forbid))]
    if earlier is not None:
        command += ["--old", str(earlier)]
    for path in cancelled:
        command += ["--cancel", str(path)]
    answer = _answer(command, environment={"ICS_CHECK_HOME": str(parsers_folder())})
    if isinstance(answer, str):
        return Verdict(faults=(answer,))
    verdict = Verdict(faults=tuple(answer["errors"]), warnings=tuple(answer["warnings"]))
    if not verdict.faults and len(answer["parsers"]) < PARSERS_NEEDED:
        _absent(f"calendar parsers ({len(answer['parsers'])} of {PARSERS_NEEDED}; see CONTRIBUTING.md)")
    return verdict


def judge_paper(paper: Path, *, expect: Sequence[str] = ()) -> Verdict:
    """Checks a PDF's syntax, fonts, layout and metadata, and that each text of `expect` can be copied out."""
    missing = [name for name in ("qpdf", "pdffonts", "pdftotext") if shutil.which(name) is None]
    if missing:
        _absent(", ".join(missing))
    texts = [f"--expect={text}" for text in expect]
    answer = _answer([str(CHECKS / "pdf_check.py"), str(paper), "--json", "--max-show=50", *texts])
    if isinstance(answer, str):
        return Verdict(faults=(answer,))
    return Verdict(faults=tuple(f"{point['check']}: {point['info']}" for point in answer if not point["ok"]))


def parsers_folder() -> Path:
    """Where the calendar parsers are: as ICS_CHECK_HOME says, where `.ci/run` keeps them, or in `checks`."""
    named = os.environ.get("ICS_CHECK_HOME")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    kept = Path(named) if named else cache / "delegation-planner" / "ics_parsers"
    return kept if kept.is_dir() else CHECKS / "ics_parsers"


def _written(path: Path, value: Any) -> str:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return str(path)


def _answer(command: Sequence[str], *, environment: dict[str, str] | None = None) -> Any:
    """The judge's answer, parsed; its own words where it could not answer."""
    result = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
        check=False,
    )
    try:
        return json.loads(result.stdout)
    except ValueError:
        return f"{Path(command[0]).name} gave up: {result.stdout}{result.stderr}"


def _absent(what: str) -> NoReturn:
    if os.environ.get("PLANNER_OUTSIDE") == "required":
        pytest.fail(f"not installed, but required here: {what}")
    pytest.skip(f"not installed: {what}")
