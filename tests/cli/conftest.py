"""The command line in process, and visit files to hand to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main


@dataclass(frozen=True)
class Answer:
    """What a call gave: its exit status and both streams."""

    status: int
    out: str
    err: str


Call = Callable[..., Answer]
Write = Callable[[dict[str, Any] | bytes], Path]


@pytest.fixture
def call(home: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    """Runs one verb on the office database of the test."""

    def answer(*words: object) -> Answer:
        capsysbinary.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = int(str(stop.code))
        out, err = capsysbinary.readouterr()
        return Answer(status, out.decode("utf-8"), err.decode("utf-8"))

    return answer


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a visit file and says where; each call another."""
    count = iter(range(1, 1000))

    def written(value: dict[str, Any] | bytes) -> Path:
        path = tmp_path / f"{next(count)}.visit.json"
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
        return path

    return written
