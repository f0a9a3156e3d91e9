"""Opening the window: the ground of the frame is painted first, then come the frame, the page and the database."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner.clock import Clock
from planner.paths import resource
from planner.settings import Settings, scale_factor
from planner.ui.collecting import collect_here
from planner.ui.language import Translators
from planner.ui.plain_imports import import_plainly
from planner.ui.shell.placing import place_as_before
from planner.ui.shell.window import Shell
from planner.ui.theme.fonts import font
from planner.ui.theme.look import Look, look

if TYPE_CHECKING:
    from planner.ui.office import Office


def run_window(
    open_workspace: Callable[[], Any],
    *,
    where: Callable[[], str | Path],
    settings: Settings,
    language: str,
    clock: Clock,
) -> int:
    """Shows the window until it is closed; returns the exit status.

    `open_workspace` opens what lies at `where()`. Both are called after the first paint, since they import
    what is slow to import.
    """
    scale = scale_factor(settings)
    if scale is not None:
        os.environ.setdefault("QT_SCALE_FACTOR", scale)  # Qt reads it once, when the application is made
    application = application_of_window()
    translators = Translators()
    shell = bare_window(settings=settings, language=language, translators=translators)
    from planner.ui.mishaps import Mishaps  # the first picture is painted by now

    Mishaps(shell, clock=clock).watch()
    office = furnish(shell, open_workspace, where=where, settings=settings, clock=clock, translators=translators)
    wear_sign(application)
    status = application.exec()
    office.close()
    return status


def application_of_window() -> QApplication:
    """The application with its style; the one that is there already, if there is one."""
    import_plainly()
    QGuiApplication.setDesktopFileName("delegation-planner")
    # The style is named as an argument: a call of setStyle() loads all that Qt can say about styles into Python.
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)
    collect_here(application)
    application.setApplicationName("Delegation Planner")
    _stand_alone_in_taskbar()
    return application


def wear_sign(application: QApplication) -> None:
    """Gives the windows the sign of the program, where a desktop shows one; the first page does without."""
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon(str(resource("icons", "planner.svg"))))


def _stand_alone_in_taskbar() -> None:
    """Windows would else show the window as one of Python's, under its icon; it is asked before there is a window."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("delegation-planner")


def bare_window(*, settings: Settings, language: str, translators: Translators) -> Shell:
    """The frame without a page; the ground of it is painted before the rest is imported."""
    shell = first_picture(settings=settings, language=language, translators=translators)
    from planner.ui.theme.fonts import load_fonts

    load_fonts()
    shell.wear(shell.look)
    return shell


def first_picture(*, settings: Settings, language: str, translators: Translators) -> Shell:
    """The window with the ground of its frame, painted."""
    translators.speak(language)
    QApplication.setFont(font())  # before there is a widget: one that is there learns of it too late for its children
    shell = Shell(look_of(settings, language))
    place_as_before(shell)
    shell.show()
    QApplication.processEvents()
    return shell


def furnish(
    shell: Shell,
    open_workspace: Callable[[], Any],
    *,
    where: Callable[[], str | Path],
    settings: Settings,
    clock: Clock,
    translators: Translators,
) -> Office:
    """Opens the database and shows the first page; where that cannot be, says why in the window."""
    from planner.ui.office import Office

    office = Office(
        shell,
        open_workspace,
        where=where,
        settings=settings,
        clock=clock,
        translators=translators,
        look_of=look_of,
    )
    office.open()
    return office


def look_of(settings: Settings, language: str) -> Look:
    """The look that the settings ask for, as the desktop is where they ask for none."""
    return look(theme=settings.theme, language=language, dark_desktop=settings.theme is None and _dark_desktop())


def _dark_desktop() -> bool:
    from PySide6.QtCore import Qt  # its names take a while, and a chosen theme does without them

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
