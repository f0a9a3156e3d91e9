"""Whether there is a screen to show a window on, and what Linux needs for it. Qt itself would abort, without a word
that helps, so this is asked before Qt is imported."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from planner.messages import Message, message

X_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""What Qt loads to draw on an X server, and a Linux need not have."""

_SOCKETS = "/tmp/.X11-unix/X"
"""Where the X servers of every machine listen, each with its number at the end (X(7), "Display names")."""
_PATIENCE_SECONDS = 2.0


def why_no_window() -> Message | None:
    """Why no window can be shown here; None where one can, as always on Windows and macOS."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    screen, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        return None
    if not screen:
        return message("There is no display here. planner-cli does the same without a window.")
    if not _answers(screen):
        return message(
            "The display {display} does not answer. planner-cli does the same without a window.", display=screen
        )
    library = next((name for name in X_LIBRARIES if not _can_be_loaded(name)), None)
    return None if library is None else lacks(library)


def lacks(library: str) -> Message:
    """The sentence for a library of the system that is not there."""
    return message(
        "The window needs the system library {library}, which is not installed here. planner-cli does the same "
        "without a window.",
        library=library,
    )


def missing_library(fault: ImportError) -> Message | None:
    """The sentence where importing Qt failed for want of a library; None for any other fault of an import."""
    name, _, reason = str(fault).partition(":")
    return lacks(name) if name.startswith("lib") and "cannot open shared object file" in reason else None


def _answers(screen: str) -> bool:
    """Whether an X server takes connections; True where a name is of no kind that we know."""
    host, _, number = screen.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit() or "/" in host:
        return True
    import socket

    if host not in ("", "unix"):
        try:
            socket.create_connection((host, 6000 + int(number)), _PATIENCE_SECONDS).close()
        except OSError:
            return False
        return True
    for path in (
        f"\0{_SOCKETS}{number}",
        f"{_SOCKETS}{number}",
    ):  # a file may be left over, or not be there
        with socket.socket(socket.AF_UNIX) as asked, contextlib.suppress(OSError):
            asked.connect(path)
            return True
    return False


def _can_be_loaded(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
