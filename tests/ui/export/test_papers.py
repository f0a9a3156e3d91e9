"""The papers page: what is chosen, looked at, marked, written and stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from planner.ui.export.page import ExportPage
from tests.documents.pdf.papers import packed, text_of
from tests.ui.conftest import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def papers(window: Window) -> ExportPage:
    """Opens a story visit at its papers."""
    window.click("story-burbank")
    window.click("rail-papers")
    assert isinstance(window.page, ExportPage)
    return window.page


def shown(page: ExportPage, qtbot) -> int:
    """Waits for the preview; how many pages it has."""
    qtbot.waitUntil(lambda: page.preview.idle and page.preview.document.pageCount() > 0)
    return page.preview.document.pageCount()


def test_each_file_has_a_line_from_the_plan_to_the_written_file_that_a_click_opens(
    open_window, qtbot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    page = papers(window)
    assert page.write.text() == "Write 2 files"
    window.click(page.choices.audiences["all"])
    window.click(page.choices.page.button("a6"))
    assert page.write.text() == "Write 6 files"
    window.click("write")
    qtbot.waitUntil(lambda: window.has("open-folder"))
    lines = [(line.accessibleName().partition(",")[0], line.state) for line in page.files.lines]
    assert lines == [("Programme", "written"), ("Calendar", "written")] * 3
    names = [line.path.name for line in page.files.lines]
    assert sorted(names) == sorted(path.name for path in (home / "exports").iterdir())
    assert [name.endswith(" A6.pdf") for name in names] == [True, False] * 3
    assert page.write.text() == "Write 6 files"

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.click(page.files.lines[0])
    assert opened == [str(page.files.lines[0].path)]


def test_what_was_not_written_when_a_person_stopped_says_so(open_window, qtbot, home: Path) -> None:
    window = open_window()
    page = papers(window)
    window.click(page.choices.audiences["all"])
    page.write.setFocus()
    window.press(Qt.Key.Key_E, CTRL)
    window.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.write.isEnabled())
    states = [line.state for line in page.files.lines]
    assert states.count("left out") >= 4
    assert set(states) <= {"left out", "written"}
    there = {path.name for path in (home / "exports").iterdir()} if (home / "exports").exists() else set()
    assert there == {line.path.name for line in page.files.lines if line.state == "written"}


def test_the_marking_is_typed_in_both_languages_and_stands_on_every_paper(open_window, qtbot, home: Path) -> None:
    window = open_window()
    page = papers(window)
    window.click(page.choices.formats["ics"])
    window.retype(page.choices.marking.fields["marking"], "For delegates only")
    assert window.rooms.steps.undo.isEnabled()
    window.click(page.choices.marking.fields["marking_native"])
    page.choices.marking.fields["marking_native"].insert("仅供代表团使用")  # as an input method commits it
    window.press(Qt.Key.Key_E, CTRL)  # without leaving the field
    qtbot.waitUntil(lambda: window.has("open-folder"))
    text = text_of(page.files.lines[0].path.read_bytes())
    assert [word for word in ("For delegates only", "仅供代表团使用") if packed(word) not in text] == []
    window.rooms.steps.take_back()
    window.rooms.steps.take_back()
    assert [field.text() for field in page.choices.marking.fields.values()] == ["", ""]


def test_pages_turn_by_keys_from_anywhere_and_f6_walks_between_the_parts(open_window, qtbot) -> None:
    window = open_window()
    page = papers(window)
    whole = shown(page, qtbot)
    assert page.preview.place == f"1 of {whole}"
    window.press(Qt.Key.Key_PageDown)
    window.press(Qt.Key.Key_PageDown)
    window.press(Qt.Key.Key_PageUp)
    assert page.preview.place == f"2 of {whole}"
    window.press(Qt.Key.Key_F6)
    assert page.choices.isAncestorOf(page.focusWidget())
    window.press(Qt.Key.Key_F6)
    sheet = page.preview.sheet
    assert page.focusWidget() is sheet
    window.press(Qt.Key.Key_Plus)
    window.press(Qt.Key.Key_Plus)
    assert (sheet.size_shown, sheet.verticalScrollBar().maximum() > 0) == ("100", True)
    window.press(Qt.Key.Key_Down)
    assert (sheet.verticalScrollBar().value() > 0, page.preview.place) == (True, f"2 of {whole}")
    window.press(Qt.Key.Key_0)
    assert (sheet.size_shown, page.preview.size_button.text()) == ("page", "Fit page ▾")
    thumb = dict(sheet._thumbs())[2]
    qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=thumb.center().toPoint())
    assert page.preview.place == f"3 of {whole}"

    assert page.preview.whom == "for the delegation, English + 中文"
    window.click(page.choices.audiences["personal"])
    window.click(page.choices.page.button("a6"))
    qtbot.waitUntil(lambda: page.preview.idle)
    assert page.preview.whom == "for Ren, English + 中文"
    size = page.preview.document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (298, 420)

    assert (page.panel.undrawn.said, page.panel.undrawn.isVisible()) == ("", False)
    window.click(page.choices.marking.fields["marking"])
    page.choices.marking.fields["marking"].insert("ᏣᎳᎩ")  # as an input method commits it
    window.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(page.panel.undrawn.isVisible)
    assert page.panel.undrawn.said == (
        "No font of the papers can draw “ᏣᎳᎩ”: codes will stand there. Give it in Latin letters."
    )
    window.rooms.steps.take_back()
    qtbot.waitUntil(page.panel.undrawn.isHidden)


def test_closing_lets_go_of_a_preview_that_is_being_made(open_window, qtbot) -> None:
    window = open_window()
    page = papers(window)
    qtbot.waitUntil(lambda: page.preview.job is not None)
    made: list[object] = []
    job = page.preview.job
    assert job is not None
    job.done.connect(made.append, Qt.ConnectionType.DirectConnection)
    window.shell.close()
    assert (made, job.stopped, window.rooms.background.busy) == ([None], True, False)


def test_an_audience_of_nobody_is_told_in_the_list(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    qtbot.keyClicks(window.page.own, "Visit")
    window.click("create-visit")
    window.click("rail-papers")
    page = window.page
    window.click(page.choices.audiences["personal"])
    window.click("write")
    qtbot.waitUntil(lambda: page.write.isEnabled())
    assert page.files.lines == []
    said = [label.text() for label in page.panel.findChildren(QLabel)]
    assert "No delegate has a name yet, so there are no personal papers." in said
