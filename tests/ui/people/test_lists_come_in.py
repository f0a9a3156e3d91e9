"""From a spreadsheet to a sorted delegation and its coaches; a list that comes again; a programme as a table."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from planner.ui.people.coach_split import CoachSplit
from planner.ui.people.questions import JoinQuestion

CTRL = Qt.KeyboardModifier.ControlModifier
HOUSES = ("Lushun Museum", "Dalian Wisdom Park", "Dalian Television", "Bureau of Culture")


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-dalian-shanghai")
    opened.click("rail-people")
    return opened


def guests(path: Path, *, people: int = 52, changed: bool = False) -> Path:
    """A list as it is sent: one row of everything, a head of delegation, interpreters, 18 unnamed members."""
    out = io.StringIO()
    write = csv.writer(out)
    write.writerow(("序号", "姓名", "Name", "职务", "Organisation", "Role", "人数"))
    write.writerow((1, "王振芬", "Wang Zhenfen", "旅顺博物馆馆长", "Lushun Museum", "", ""))
    for number in range(2, people + 1):
        role = {2: "Head of delegation", 3: "Interpreter", 4: "Interpreter", 5: "Deputy head"}.get(number, "")
        diet = "处长" if not changed or number != 9 else "局长"
        write.writerow((number, f"李{chr(0x4E00 + number)}", f"Li Guest{number}", diet, HOUSES[number % 4], role, ""))
    write.writerow(("", "", "18 members", "推介人", "", "", 18))
    write.writerow((99, "", "", "", "", "", ""))
    path.write_bytes(out.getvalue().encode("gb18030"))
    return path


def read(window, path: Path):
    window.shell.dropped.emit([path])
    page = window.page
    window.qtbot.waitUntil(lambda: page.list.seen is not None)
    QApplication.processEvents()
    return page.list.seen


def store(window) -> None:
    window.click("store-list")
    window.qtbot.waitUntil(lambda: window.page.title == "People")


def marks(seen) -> dict[str, int]:
    return {mark: seen.count(mark) for mark in ("new", "changed", "same", "likely", "bad", "gone") if seen.count(mark)}


def test_dalians_seventy_come_from_a_file_are_sorted_and_ride_in_two_coaches(window, tmp_path: Path) -> None:
    seen = read(window, guests(tmp_path / "guests.csv"))
    assert (seen.what, seen.table.encoding, marks(seen)) == ("people", "gb18030", {"new": 52, "changed": 1, "bad": 1})
    store(window)
    page = window.page
    assert page.cards.counts(page.book).startswith("70 people · 52 named")
    head = next(one for one in page.book.side("delegation") if one.role == "head")
    page.table.choose_person(head.id)
    page.table.setFocus()
    for _ in range(page.book.side("delegation").index(head)):
        window.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.book.side("delegation")[0].id == head.id
    window.click(page.arrangement.segments.button("groups"))
    window.click("split")
    assert [window.part(name).text() for name in ("coach-count", "coach-seats")] == ["2", "45"]
    window.click(page.findChild(CoachSplit).manner.button("spread"))
    window.click("popover-do")
    coaches = page.book.coaches()
    assert [(group.name, page.book.count(group), group.kind) for group in coaches] == [
        ("Coach 1", 35, "coach"),
        ("Coach 2", 35, "coach"),
    ]
    assert all(group.leader_id and group.interpreter_id for group in coaches)
    riding = next(group for group in coaches if head.id in {one.person_id for one in group.members})
    other = next(group for group in coaches if group is not riding)
    page.verbs.groups.ask_to_join(head.id, other.id)
    told = [label.text() for label in page.findChild(JoinQuestion).findChildren(QLabel)]
    assert f"Leaves “{riding.name}”." in told
    window.click("popover-cancel")
    before = [sorted(one.person_id for one in group.members) for group in coaches]
    page.doing.create({"side": "delegation", "name": "Late Comer", "family_name": "Comer"})
    window.click(page.arrangement.segments.button("groups"))
    window.click("split")
    assert page.findChild(CoachSplit).keep.isChecked()
    window.click("popover-do")
    after = [sorted(one.person_id for one in group.members) for group in page.book.coaches()]
    assert [set(was) <= set(now) for was, now in zip(before, after, strict=True)] == [True, True]
    assert sum(map(len, after)) == sum(map(len, before)) + 1


def test_a_list_that_comes_again_doubles_nobody_and_is_one_step(window, tmp_path: Path) -> None:
    read(window, guests(tmp_path / "guests.csv"))
    store(window)
    before = len(window.page.book.people)
    seen = read(window, guests(tmp_path / "guests.csv", people=50, changed=True))
    assert marks(seen) == {"changed": 1, "same": 50, "bad": 1, "gone": 2}
    store(window)
    page = window.page
    assert len(page.book.people) == before
    assert sum(bool(one.gone_since) for one in page.book.people.values()) == 2
    window.press(Qt.Key.Key_Z, CTRL)
    assert sum(bool(one.gone_since) for one in page.book.people.values()) == 0
    target = tmp_path / "out.xlsx"
    page.verbs.export_to(target)
    sheet = load_workbook(target).active
    assert [cell.value for cell in sheet[1]][:3] == ["序号", "姓名", "Name"]
    assert sheet.max_row == before + 1


def test_a_pasted_list_is_read_and_one_row_of_it_left_out(window) -> None:
    QApplication.clipboard().setText("Name\tPosition\r\nAna Sol\tMinister\r\nBob Low\tAide\r\n")
    window.page.table.setFocus()
    window.press(Qt.Key.Key_V, CTRL)
    page = window.page
    window.qtbot.waitUntil(lambda: page.list.seen is not None)
    page.list._decide(page.list.seen.rows[1], "skip")
    assert page.store_button.text() == "Store 1 row"
    store(window)
    names = [one.name for one in window.page.book.visit.people]
    assert "Ana Sol" in names
    assert "Bob Low" not in names


def test_an_agenda_that_is_pasted_into_the_programme_becomes_items(window) -> None:
    lines = ("Thursday 21 June - Shanghai", "09:30-10:30\tTalks at the Port Bureau", "11:00\tCoach 1: Press point")
    QApplication.clipboard().setText("\r\n".join(lines))
    window.click("rail-programme")
    window.press(Qt.Key.Key_V, CTRL)
    page = window.page
    window.qtbot.waitUntil(lambda: page.list.seen is not None)
    QApplication.processEvents()
    assert (page.title, page.store_button.text()) == ("Import a programme", "Store 2 rows")
    window.click("store-list")
    window.qtbot.waitUntil(lambda: window.page.title == "Programme")
    assert "Talks at the Port Bureau" in window.titles()
    assert "Coach 1" in window.row("Coach 1: Press point").attends


def test_a_workbook_with_a_sheet_for_each_day_becomes_items_in_one_step(window, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(("Programme of the visit",))
    for day, title in (("2018-06-21", "Call at the Port Bureau"), ("2018-06-22", "Walk through the garden")):
        sheet = book.create_sheet(day)
        for row in (("Time", "Activity", "Venue"), ("09:30", title, "Port Bureau")):
            sheet.append(row)
    path = tmp_path / "agenda.xlsx"
    book.save(path)
    seen = read(window, path)
    panel = window.page.list
    offered = [panel.sheet.itemText(n) for n in range(panel.sheet.count())]
    window.page.take_file(tmp_path / "gone.xlsx")
    window.qtbot.waitUntil(lambda: bool(panel._note.text()))
    window.press(Qt.Key.Key_Return, CTRL)  # what was read before is not stored in its place
    assert (panel.table.rows, window.page.list) == ([], panel)
    seen = read(window, path)
    panel = window.page.list
    assert (seen.what, marks(seen), offered) == (
        "programme", {"new": 2}, ["All sheets with a programme", "Sheet", "2018-06-21", "2018-06-22"],
    )  # fmt: skip
    assert [row.detail for row in seen.rows] == [
        "2018-06-21 09:30  Port Bureau  [2018-06-21]", "2018-06-22 09:30  Port Bureau  [2018-06-22]",
    ]  # fmt: skip
    panel._decide(seen.rows[1], "skip")
    assert window.page.store_button.text() == "Store 1 row"
    panel._decide(seen.rows[1], "new")
    window.click("store-list")
    window.qtbot.waitUntil(lambda: window.page.title == "Programme")
    assert {"Call at the Port Bureau", "Walk through the garden"} <= set(window.titles())
    window.press(Qt.Key.Key_Z, CTRL)
    assert not {"Call at the Port Bureau", "Walk through the garden"} & set(window.titles())


def test_sheets_come_in_together_and_rows_are_read_as_an_officer_says(window, tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Delegation"
    heads = ("Name", "Position", "Organisation")
    for row in (heads, ("Ann Lee", "Mayor", "Hall"), ("Zorba Press",), ("Dee Oak / Eli Fir", "Envoys", "Hall")):
        book.active.append(row)
    for title, name in (("Hosts", "Bo Li"), ("Drivers", "Cy Ma"), ("Old", "Zoe Gone")):
        sheet = book.create_sheet(title)
        for row in (heads, (name, "Clerk", "Port")):
            sheet.append(row)
    coach = book.create_sheet("Coach 7")
    for needs in (("Guest", "Needs"), ("Ann Lee", "no nuts"), ("Cy Ma", "")):
        coach.append(needs)
    book.save(tmp_path / "people.xlsx")
    seen = read(window, tmp_path / "people.xlsx")
    panel = window.page.list
    assert [(plan.name, plan.ticked, plan.side, plan.role) for plan in seen.plans] == [
        ("Delegation", True, "delegation", None), ("Hosts", True, "host", None),
        ("Drivers", True, "delegation", "driver"), ("Old", False, "delegation", None),
        ("Coach 7", True, "delegation", None),
    ]  # fmt: skip
    assert (marks(seen), seen.count("double")) == ({"new": 4}, 2)
    assert {str(row.told[-1]) for row in seen.rows if row.mark == "double"} == {"In the group “Coach 7”."}
    columns = panel.mapping
    shown = [columns.of.itemText(n) for n in range(columns.of.count())]
    assert shown == ["Columns of “Delegation” and 2 more sheets", "Columns of “Coach 7”"]
    columns.of.setFocus()
    window.press(Qt.Key.Key_Down)
    assert list(columns.box.choices) == ["Guest", "Needs"]
    meant = columns.box.choices["Needs"]
    meant.setFocus()
    meant.setCurrentIndex(meant.findData("diet"))
    window.qtbot.waitUntil(lambda: "diet" in panel.seen.sheets[-1][1].values())
    assert (columns.of.currentText(), window.part("group-of-4").text()) == ("Columns of “Coach 7”", "Coach 7")
    window.click("part-all")
    window.qtbot.waitUntil(lambda: panel.seen.count("new") == 5)
    table = panel.table
    table.setFocus()
    press = next(n for n, row in enumerate(table.rows) if row.incoming.name == "Zorba Press")
    table.setCurrentIndex(table.model().index(press, 0))
    window.press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [choice] = menu.actions()
    assert choice.text() == "It is a person"
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: panel.seen.count("new") == 6)
    assert window.part("part-all").text() == "Keep people who share a row together"
    before = len(window.page.list.seen.rows)
    store(window)
    told = {one.name: (one.side, one.role) for one in window.page.book.visit.people}
    assert before == 8
    [riding] = [group for group in window.page.book.visit.groups if group.name == "Coach 7"]
    assert (riding.kind, len(riding.members)) == ("coach", 2)
    assert {name: told[name] for name in ("Zorba Press", "Dee Oak", "Eli Fir", "Bo Li", "Cy Ma")} == {
        "Zorba Press": ("delegation", None), "Dee Oak": ("delegation", None), "Eli Fir": ("delegation", None),
        "Bo Li": ("host", None), "Cy Ma": ("delegation", "driver"),
    }  # fmt: skip
    assert marks(read(window, tmp_path / "people.xlsx")) == {"same": 6}
    window.click("sheet-3")
    window.qtbot.waitUntil(lambda: window.page.list.seen.count("new") == 1)


def test_a_list_dropped_where_no_visit_is_open_says_what_to_do(open_window, tmp_path: Path) -> None:
    window = open_window()
    window.shell.dropped.emit([guests(tmp_path / "guests.csv")])
    QApplication.processEvents()
    assert window.has("refusal")
