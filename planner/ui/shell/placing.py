"""Where the window stood when it was closed: its size, its place, and whether it filled the screen."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from planner.paths import config_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def placing_file() -> Path:
    """The file that remembers it; it need not exist."""
    return config_folder() / "window.txt"


def place_as_before(window: QMainWindow) -> None:
    """Gives a window that is not shown yet its last place; Qt brings one of a screen that is gone back into sight."""
    with contextlib.suppress(OSError):
        window.restoreGeometry(QByteArray.fromBase64(placing_file().read_bytes()))


def keep_place_of(window: QMainWindow) -> None:
    """Remembers where a window stands; where that cannot be written, the next one opens as the first did."""
    with contextlib.suppress(OSError):
        placing_file().parent.mkdir(parents=True, exist_ok=True)
        placing_file().write_bytes(window.saveGeometry().toBase64().data())
