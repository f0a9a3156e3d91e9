"""The real window in a process of its own: `go PAGE` opens a story visit at a page and waits there, `look` says where
it opened.

python -m tests.durability.killed_window go people      prints AT and the title of the page, then waits to be killed
python -m tests.durability.killed_window look           prints AT and the title of the page, then closes
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.app import main
from planner.ui.shell.window import Shell
from planner.ui.start import application_of_window


def shell() -> Shell | None:
    """The window, once it shows a page."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, Shell) and w.page is not None), None)


def click(window: Shell, name: str) -> None:
    """Clicks what is called so, as a person would."""
    part = next(w for w in window.findChildren(QWidget, name) if w.isVisible())
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def look(timer: QTimer, page: str | None) -> None:
    """Does what was asked once the window is there."""
    window = shell()
    if window is None or window.page is None:
        return
    timer.stop()
    if page is not None:
        click(window, "story-burbank")
        click(window, f"rail-{page}")
    sys.stdout.write(f"AT {window.page.title} | {window.page.caption}\n")
    sys.stdout.flush()
    if page is None:
        window.close()


if __name__ == "__main__":
    application = application_of_window()
    asked = sys.argv[2] if sys.argv[1] == "go" else None
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: look(watch, asked))
    watch.start()
    raise SystemExit(main([]))
