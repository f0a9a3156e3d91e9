"""`people` and `programme` on the command line, to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.conftest import Answer, Call, Write
from tests.worlds import document, item

LIST = "Name;Title;Organisation;Flight\r\nAnn LEE;Mayor;Hall;AF 1\r\n王伟;局长;;=1\r\n;;;x\r\n"
KEPT = "Kept as typed, without a meaning: Flight.\n"
NOTHING = "Nothing was stored. With --yes, new and exact rows are.\n"
LEFT_OUT = "1 row was left out: see likely, double and bad above.\n"
BAD = "4\tbad\tx\t\tNobody is in this row: no name, position, organisation or number of people.\n"


@pytest.fixture
def people(call: Call, write: Write, tmp_path: Path) -> Path:
    call("import", write(document(item("a"))))
    path = tmp_path / "people.csv"
    path.write_bytes(LIST.encode("gb18030"))
    return path


def test_rows_are_read_as_the_call_says_and_all_sheets_come_in(call: Call, write: Write, tmp_path: Path) -> None:
    call("import", write(document(item("a"))))
    book = Workbook()
    book.active.title = "Delegation"
    for row in (("Name", "Position", "Office"), ("Zorba Press", None, None), ("Dee Oak / Eli Fir", "Envoys", "Hall")):
        book.active.append(row)
    drivers = book.create_sheet("Drivers")
    for line in (("Name", "Position", "Office"), ("Palace Band",), ("Bo Li", "Driver")):
        drivers.append(line)
    path = tmp_path / "people.xlsx"
    book.save(path)
    offered = "Some rows may name several people. With --split all, each becomes a person.\n"
    heading = "2\theading\tZorba Press\t\tThis row heads a part of the list, and is no person.\n"
    note = "This may be several people; the cell is kept as it was typed."
    assert call("people", "import", path, "--visit", "Visit", "--sheet", "Delegation") == Answer(
        0, f"{heading}3\tnew\tDee Oak / Eli Fir\tHall\t{note}\n", offered + NOTHING
    )
    whole = ("people", "import", path, "--visit", "Visit", "--all-sheets", "--split", "all", "--as-person", "2")
    lines = (
        "2\tnew\tZorba Press\t\t\n3\tnew\tDee Oak\tHall\t\n3\tnew\tEli Fir\tHall\t\n"
        "2\tnew\tPalace Band\t\t\n3\tnew\tBo Li\t\t\n"
    )
    assert call(*whole, "--yes").out == lines
    again = call("people", "import", path, "--visit", "Visit", "--all-sheets", "--yes")
    assert (again.out, again.err) == (
        lines.replace("new", "exact"), "0 made, 0 changed, 0 no longer in the list, 0 back in it.\n"
    )  # fmt: skip
    refused = call("people", "import", path, "--visit", "Visit", "--split", "x")
    assert (refused.status, "“x” is no list of row numbers, such as 4,7" in refused.err) == (2, True)


def test_a_preview_stores_nothing(call: Call, people: Path) -> None:
    lines = f"2\tnew\tAnn LEE\tHall\t\n3\tnew\t王伟\t\t\n{BAD}"
    for _ in range(2):
        assert call("people", "import", people, "--visit", "Visit") == Answer(0, lines, KEPT + NOTHING)


def test_with_yes_what_is_certain_is_stored_and_comes_out_as_it_was_typed(call: Call, people: Path) -> None:
    stored = call("people", "import", people, "--visit", "Visit", "--yes")
    assert stored.err == KEPT + "2 made, 0 changed, 0 no longer in the list, 0 back in it.\n" + LEFT_OUT
    again = call("people", "import", people, "--visit", "Visit", "--encoding", "gbk", "--yes")
    assert again == Answer(
        0,
        f"2\texact\tAnn LEE\tHall\t\n3\texact\t王伟\t\t\n{BAD}",
        KEPT + "0 made, 0 changed, 0 no longer in the list, 0 back in it.\n" + LEFT_OUT,
    )
    out = people.with_name("out.csv")
    assert call("people", "export", "--visit", "Visit", "--to", out) == Answer(
        0, f"{out}\n", "2 people were written.\n"
    )
    # Without a byte-order mark: other programs read what the command line writes.
    assert out.read_bytes().decode("utf-8") == (
        "Name,Title,Organisation,Flight\r\nAnn LEE,Mayor,Hall,AF 1\r\n王伟,局长,,'=1\r\n"
    )


def test_refusals_are_sentences(call: Call, people: Path) -> None:
    wrong = call("people", "import", people, "--visit", "Visit", "--encoding", "utf-8")
    assert (wrong.status, wrong.out) == (1, "")
    assert wrong.err.startswith("people.csv: byte 58 (line 3, value 0xCD) cannot be read as utf-8.")
    assert call("people", "export", "--visit", "Visit", "--to", people.with_suffix(".pdf")) == Answer(
        1, "", "people.pdf: a list is written as .xlsx or .csv. Choose one of them.\n"
    )
    assert call("people", "import", people, "--visit", "Nobody").status == 1
    assert call("people").status == 2
    assert call("people", "import", people).status == 2


def test_a_programme_is_looked_at_and_stored(call: Call, people: Path) -> None:
    table = people.with_name("programme.csv")
    table.write_text("Date,Time,Activity,Venue\n2026-05-04,09:00-10:30,Talks,Hall\n,morning,Walk,\n", encoding="utf-8")
    lines = "2\tnew\t2026-05-04 09:00–10:30\tmeeting\tTalks\tHall\t\n3\tnew\t2026-05-04 morning\tother\tWalk\t\t\n"
    assert call("programme", "import", table, "--visit", "Visit") == Answer(0, lines, NOTHING)
    stored = call("programme", "import", table, "--visit", "Visit", "--yes")
    assert stored == Answer(0, lines, "2 items made, 0 changed, 1 place made.\n")
    assert call("visits").out.endswith("\tVisit\t2026-05-04\t2026-05-04\t3\n")
    again = call("programme", "import", table, "--visit", "Visit", "--yes")
    assert again.err == "0 items made, 0 changed, 0 places made.\n"


def test_a_workbook_with_a_sheet_for_each_day_is_one_programme(call: Call, write: Write, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Notes on the visit"])
    for day in ("12 May 2026", "13 May 2026"):
        sheet = book.create_sheet(day)
        for row in ([day], ["Time", "Activity", "Venue"], ["09:00-10:00", f"Talks of {day}", "Senate"]):
            sheet.append(row)
    book.save(tmp_path / "days.xlsx")
    call("import", write(document()))
    stored = call("programme", "import", tmp_path / "days.xlsx", "--visit", "Visit", "--yes")
    assert (stored.status, stored.out) == (
        0,
        "3\tnew\t2026-05-12 09:00–10:00\tmeeting\tTalks of 12 May 2026\tSenate\t\n"
        "3\tnew\t2026-05-13 09:00–10:00\tmeeting\tTalks of 13 May 2026\tSenate\t\n",
    )
    again = call("programme", "import", tmp_path / "days.xlsx", "--visit", "Visit", "--yes")
    assert again.err.count("0 items made, 0 changed, 0 places made.") == 1
    one = call("programme", "import", tmp_path / "days.xlsx", "--visit", "Visit", "--sheet", "13 May 2026")
    assert one.out.count("\n") == 1
