"""Which database a call works on, and which it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Call, Write
from tests.worlds import VISIT_ID, document


def test_another_database_is_named_before_or_after_the_verb(call: Call, write: Write, tmp_path: Path) -> None:
    other = tmp_path / "made" / "other.sqlite"
    call("--database", other, "import", write(document()))
    line = f"{VISIT_ID}\tVisit\t\t\t0\n"
    assert (call("visits", "--database", other).out, call(f"--database={other}", "visits").out, call("visits").out) == (
        line, line, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (Path.mkdir, "{path} is a folder. Name a file in it for the database."),
        (lambda path: path.write_text("notes"), "The file {path} is not a planner database."),
    ],
)
def test_a_database_that_is_none_is_refused(make: Any, sentence: str, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "office.sqlite"
    make(path)
    answer = call("visits", "--database", path)
    assert (answer.status, answer.out, answer.err.startswith(sentence.format(path=path))) == (1, "", True)


def test_an_empty_name_is_no_database(call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call("visits", "--database", "")
    assert (answer.status, answer.out) == (1, "")
