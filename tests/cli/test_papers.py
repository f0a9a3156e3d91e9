"""Papers on the command line: what they cannot print is said on stderr."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Call, Write
from tests.worlds import document, item, person


def test_export_names_what_no_font_can_draw(call: Call, write: Write, tmp_path: Path) -> None:
    names = ("יעל", "สมชาย", "བསོད")
    people = [person(f"p{number}", name=None, native_name=name) for number, name in enumerate(names)]
    call("import", write(document(*people, item("talks", "2026-05-04 09:00"))))
    answer = call("export", "visit", "--to", tmp_path, "--format", "pdf")
    said = [line for line in answer.err.splitlines() if "font" in line]
    assert (answer.status, len(answer.out.splitlines()), said) == (
        0, 1, ["No font of the papers can draw “བསོད”: codes will stand there. Give it in Latin letters."],
    )  # fmt: skip
    calendar = call("export", "visit", "--to", tmp_path, "--format", "ics")
    assert "font" not in calendar.err
