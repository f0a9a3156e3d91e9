"""From an empty office to papers: the whole way by a person's gestures."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from planner.settings import Settings
from planner.storage.visits import list_visits
from planner.ui.programme.page import ProgrammePage

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "Meeting at Burbank City Hall"


def story(window) -> ProgrammePage:
    """Opens the Burbank story from the first start."""
    window.click("story-burbank")
    assert isinstance(window.page, ProgrammePage)
    return window.page


def test_an_empty_office_is_filled_only_when_a_person_asks(open_window) -> None:
    window = open_window()
    assert window.rooms.workspace.read(list_visits) == ()
    assert window.part("first-new").hasFocus()
    for language, title in (("zh-Hans", "访问"), ("en", "Visits")):
        window.click(window.part("first-language").button(language))
        assert window.page.title == title
    window.click("all-stories")
    assert len(window.rooms.workspace.read(list_visits)) == 3
    assert [row.key for row in window.page.table.rows if row.heading] == ["current", "past"]


def test_an_item_is_corrected_undone_redone_and_exported(open_window, qtbot, home: Path) -> None:
    window = open_window()
    page = story(window)

    window.choose_row(TITLE)
    assert window.has("notice-undo")
    window.retype(page.inspector.own, "Call on the City Manager")
    assert not window.has("notice")  # its Undo would take back the new title, not the import
    window.retype(page.inspector.time.start, "1125")
    row = window.row("Call on the City Manager")
    assert (row.time.start, row.time.end, row.other_title) == ("11:25", "12:40", "伯班克市政厅会见")
    assert window.shell.status.saved.text() == "All changes saved 16:42"
    assert page.undo.toolTip() == "Undo: Change of “Call on the City Manager”"

    window.click(page.undo)
    assert window.row("Call on the City Manager").time.start == "11:10"
    page.table.setFocus()
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.row(TITLE).time.start == "11:10"
    window.press(Qt.Key.Key_Y, CTRL)
    window.press(Qt.Key.Key_Y, CTRL)
    assert window.row("Call on the City Manager").time.start == "11:25"

    window.click("export")
    window.click("write")
    qtbot.waitUntil(lambda: window.has("open-folder"))
    written = sorted(path.suffix for path in (home / "exports").iterdir())
    assert written == [".ics", ".pdf"]
    assert len(window.page.files.lines) == 2
    calendar = next((home / "exports").glob("*.ics")).read_text(encoding="utf-8")
    assert "Call on the City Manager" in calendar


def test_a_broken_file_is_refused_with_its_sentence_and_a_good_one_beside_it_is_stored(
    open_window, tmp_path: Path
) -> None:
    window = open_window()
    broken = tmp_path / "half.visit.json"
    broken.write_text('{"format": "delegation-visit/1", "title": ', encoding="utf-8")
    drop(window, [broken])
    assert window.has("refusal")
    assert "half.visit.json" in window.part("refusal").accessibleDescription()
    assert window.rooms.workspace.read(list_visits) == ()

    good = tmp_path / "good.visit.json"
    visit = json.loads((Path(__file__).parents[1] / "cases" / "burbank.visit.json").read_text(encoding="utf-8"))
    good.write_text(json.dumps(visit), encoding="utf-8")
    drop(window, [good, broken])
    assert len(window.rooms.workspace.read(list_visits)) == 1
    assert window.has("refusal")


def test_the_notice_of_an_import_takes_it_back(open_window) -> None:
    window = open_window(settings=Settings(language="zh-Hans", theme="light", home_zone="Asia/Shanghai"))
    story(window)
    title = "北京市怀柔区代表团访问美国加利福尼亚州伯班克市（2015年12月10日至12日）"
    assert window.part("notice").accessibleName() == f"已导入“{title}”"
    window.click("notice-undo")
    assert window.rooms.workspace.read(list_visits) == ()
    assert window.has("first-new")


def test_switching_the_language_speaks_chinese_at_once_and_is_kept(open_window) -> None:
    window = open_window()
    story(window)
    window.click("rail-settings")
    window.click(window.page.language.button("zh-Hans"))
    assert window.page.title == "设置"
    window.click(window.page.theme.button("dark"))
    assert window.shell.look.colours.dark
    window.click("rail-programme")
    assert window.page.title == "日程"
    assert "伯班克市政厅会见" in window.titles()


def test_closing_during_an_export_stops_it_and_leaves_whole_files(open_window, home: Path) -> None:
    window = open_window()
    story(window)
    window.click("export")
    window.click(window.page.choices.audiences["all"])
    window.click("write")
    assert window.rooms.background.busy
    window.shell.close()
    assert not window.shell.isVisible()
    assert not window.rooms.background.busy
    for path in (home / "exports").glob("*.pdf"):
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert not list((home / "exports").glob("*.part"))


def test_a_new_visit_and_its_first_item(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    qtbot.keyClicks(window.page.own, "Visit of a minister")
    qtbot.keyClicks(window.page.first, "16 November 2026")
    qtbot.keyClicks(window.page.last, "21")
    window.click("create-visit")
    assert isinstance(window.page, ProgrammePage)
    assert window.page.caption == "Visit of a minister, 16–21 November 2026"
    assert window.page.table.accessibleDescription().startswith("The programme stands here by day.")
    days = window.page.sidebar.days
    assert days.count == 6
    third = days.visualRect(days.model().index(2, 0)).center()
    qtbot.mouseClick(days.viewport(), Qt.MouseButton.LeftButton, pos=third)
    window.click("new-item")
    qtbot.keyClicks(window.page.inspector.own, "Working lunch")
    window.press(Qt.Key.Key_Return)
    lunch = window.row("Working lunch")
    assert (lunch.day_key, lunch.kind, window.titles()) == ("2026-11-18", "meal", ["Working lunch"])
    window.retype(window.page.inspector.time.start, "1230")
    assert window.page.inspector.time.start.text() == "12:30"


def drop(window, paths: list[Path]) -> None:
    """Drags files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.shell.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()
