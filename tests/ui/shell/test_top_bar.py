"""The bar over the page says which visit it is, as much of it as there is room for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from planner.ui.shell.top_bar import CutLine


def test_a_long_caption_ends_in_an_ellipsis_and_has_its_words_in_the_tooltip(open_window: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.shell.resize(1000, 700)
    QApplication.processEvents()
    lines = [line for line in window.shell.findChildren(CutLine) if line.isVisible()]
    caption = next(line for line in lines if line.text() == window.page.caption)
    assert caption.shown.endswith("…")
    assert window.page.caption.startswith(caption.shown[:-1])
    assert caption.toolTip() == window.page.caption
    title = next(line for line in lines if line.text() == window.page.title)
    assert title.shown == "Programme"
