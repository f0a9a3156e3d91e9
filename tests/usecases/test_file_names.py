"""File names that every system takes, however a visit or a person is called."""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.usecases.file_names import file_name, longest_name, mark_of, told_apart

TAIL = "1a2b3c4d en"
DEVICE = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Visit to Rome", "Visit to Rome 1a2b3c4d en.pdf"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j 1a2b3c4d en.pdf"),
        ("../../etc/passwd", "-..-etc-passwd 1a2b3c4d en.pdf"),
        ("CON", "CON 1a2b3c4d en.pdf"),
        ("con.2026", "_con.2026 1a2b3c4d en.pdf"),
        ("COM¹.x", "_COM¹.x 1a2b3c4d en.pdf"),
        ("Concert. Rome", "Concert. Rome 1a2b3c4d en.pdf"),
        (" . Rome . . ", "Rome 1a2b3c4d en.pdf"),
        ("a\tb\nc\x00d", "a b c d 1a2b3c4d en.pdf"),
        ("\u202eright\u200fto left\u2066", "right to left 1a2b3c4d en.pdf"),
        ("🎁 会谈 مباحثات", "🎁 会谈 مباحثات 1a2b3c4d en.pdf"),
        ("e\u0301", "é 1a2b3c4d en.pdf"),
        ("...", "visit 1a2b3c4d en.pdf"),
        ("", "visit 1a2b3c4d en.pdf"),
        ("x" * 300, f"{'x' * 104} 1a2b3c4d en.pdf"),
        ("会" * 300, f"{'会' * 74} 1a2b3c4d en.pdf"),
    ],
)
def test_a_title_becomes_a_safe_name(title: str, name: str) -> None:
    assert file_name(title, TAIL, ".pdf") == name


@pytest.mark.parametrize(("deep", "longest"), [(50, 120), (138, 120), (150, 108), (200, 58), (240, 26)])
def test_a_name_deep_down_on_windows_is_shorter_and_keeps_its_tail(
    deep: int, longest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path("/" + "x" * (deep - 1))
    assert longest_name(folder) == 120
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "absolute", lambda path: path)
    name = file_name("Visit of the delegation to Rome " * 9, TAIL, ".pdf", longest=longest_name(folder))
    whole = len(str(folder / name))
    assert (name.endswith(f" {TAIL}.pdf"), len(name) <= longest, whole <= 259 or name == f"visit {TAIL}.pdf") == (
        True, longest >= len(f"visit {TAIL}.pdf"), True,
    )  # fmt: skip


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.sampled_from((".pdf", ".visit.json")))
def test_every_name_is_safe_and_short_enough(title: str, suffix: str) -> None:
    name = file_name(title, TAIL, suffix)
    faults = {
        "ends": not name.endswith(f" {TAIL}{suffix}"),
        "long": len(name) > 120 or len(name.encode()) > 255,
        "reserved sign": bool(re.search(r'[<>:"/\\|?*]', name)),
        "unseen": any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") for sign in name),
        "device": bool(DEVICE.fullmatch(name.partition(".")[0].strip())),
        "begins": name[0] in " .",
    }
    assert [fault for fault, found in faults.items() if found] == []


def test_namesakes_are_told_apart_as_windows_reads_names() -> None:
    names = [(1, "Li Na"), (2, "LI NA"), (3, "Li Na 1"), (4, ""), (5, "?"), (6, "/"), (7, "é"), (8, "e\u0301")]
    assert told_apart(names) == {
        1: "Li Na 2", 2: "LI NA 3", 3: "Li Na 1", 4: "N.N.", 5: "- 1", 6: "- 2", 7: "é 1", 8: "é 2",
    }  # fmt: skip


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=50), max_size=12))
def test_no_two_people_share_a_name(names: list[str]) -> None:
    found = told_apart(enumerate(names)).values()
    assert len({name.casefold() for name in found}) == len(names)


def test_visits_whose_ids_begin_alike_have_different_marks() -> None:
    ids = [f"00000000-0000-0000-0000-{number:012}" for number in range(1000)]
    assert len({mark_of(visit_id) for visit_id in ids}) == 1000
