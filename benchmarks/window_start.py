"""One start of a window in a process of its own: `python -m benchmarks.window_start bare|frame|programme LANGUAGE`.

Prints one line when the picture is painted: the most memory the process has taken, in bytes.
"""

from __future__ import annotations

import resource
import sys


def bare() -> object:
    """The least there can be: an empty window of Qt."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1480, 900)
    window.show()
    application.processEvents()
    return application, window


def frame(language: str) -> object:
    """The frame of the planner, as `planner.app` paints it before anything slow is imported."""
    from planner.settings import Settings
    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, bare_window

    application = application_of_window()
    settings = Settings(language=language, theme="light")
    return application, bare_window(settings=settings, language=language, translators=Translators())


def programme(language: str) -> object:
    """The office of PLANNER_HOME, open at the programme that was left."""
    from planner.clock import system_clock
    from planner.paths import data_folder
    from planner.settings import Settings
    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, bare_window, furnish

    def open_workspace() -> object:
        from planner.usecases.office import open_office

        return open_office(data_folder() / "office.sqlite", clock=system_clock)

    application = application_of_window()
    settings, translators = Settings(language=language, theme="light"), Translators()
    shell = bare_window(settings=settings, language=language, translators=translators)
    office = furnish(
        shell,
        open_workspace,
        where=lambda: data_folder() / "office.sqlite",
        settings=settings,
        clock=system_clock,
        translators=translators,
    )
    application.processEvents()
    assert shell.page is not None and shell.page.caption, "the programme is not shown"
    return application, office


def main(kind: str, language: str) -> None:
    """Starts, tells, and closes what was opened."""
    shown = bare() if kind == "bare" else frame(language) if kind == "frame" else programme(language)
    unit = 1 if sys.platform == "darwin" else 1024
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit, flush=True)
    if kind == "programme":
        shown[1].close()  # type: ignore[index]  # because this kind gives a pair


if __name__ == "__main__":
    main(*sys.argv[1:])
