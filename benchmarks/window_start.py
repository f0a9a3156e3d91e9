"""One start of a window in a process of its own: `python -m benchmarks.window_start bare|frame|programme LANGUAGE`.

Prints four lines: the processor's seconds until the picture is there; those until it can be worked with (for a
programme: until the office is open); and the most memory the process has taken until each, in bytes.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any


def bare() -> None:
    """The least there can be: an empty window of Qt."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1480, 900)
    window.show()
    application.processEvents()
    _told(application, window)


def frame(language: str) -> None:
    """The ground of the frame, as `planner.app` paints it before anything slow is imported."""
    from planner.settings import Settings
    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, first_picture

    application = application_of_window()
    settings = Settings(language=language, theme="light")
    _told(application, first_picture(settings=settings, language=language, translators=Translators()))


def programme(language: str) -> None:
    """The office of PLANNER_HOME, open at the programme that was left."""
    from planner.clock import system_clock
    from planner.paths import default_database
    from planner.settings import Settings
    from planner.ui.language import Translators
    from planner.ui.start import application_of_window, bare_window, furnish

    def open_workspace() -> object:
        from planner.usecases.office import open_office

        return open_office(default_database(), clock=system_clock)

    application = application_of_window()
    settings, translators = Settings(language=language, theme="light"), Translators()
    shell = bare_window(settings=settings, language=language, translators=translators)
    office = furnish(
        shell,
        open_workspace,
        where=default_database,
        settings=settings,
        clock=system_clock,
        translators=translators,
    )
    table: Any = getattr(shell.page, "table", None)
    assert table is not None and table.rows, "the programme is not shown"
    application.sendPostedEvents()  # layouts and paints; timers wait, as they do for a person
    painted, memory = time.process_time(), most_memory()
    while not office.is_open:
        application.processEvents()
    print(f"{painted}\n{time.process_time()}\n{memory}\n{most_memory()}", flush=True)
    office.close()


def _told(application: object, window: object) -> None:
    assert application is not None and window is not None
    took, memory = time.process_time(), most_memory()
    print(f"{took}\n{took}\n{memory}\n{memory}", flush=True)


def most_memory() -> int:
    """The most memory this process has taken, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # On Linux `ru_maxrss` is handed down by the process that started this one, if it was larger.
        (line,) = (line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        return _most_memory_on_windows()
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _most_memory_on_windows() -> int:
    """The peak working set: in PROCESS_MEMORY_COUNTERS two numbers of 32 bits stand before it, seven of 64 after."""
    if sys.platform != "win32":
        raise OSError("only Windows is asked for the memory of a process in this way")
    import ctypes

    this_process = ctypes.c_void_p(-1)
    found = (ctypes.c_size_t * 9)(9 * ctypes.sizeof(ctypes.c_size_t))
    if not ctypes.windll.kernel32.K32GetProcessMemoryInfo(this_process, found, ctypes.sizeof(found)):
        raise OSError("Windows does not tell the memory of this process")
    return int(found[1])


def main(kind: str, language: str) -> None:
    """Starts, tells, and closes what was opened."""
    if kind == "bare":
        bare()
    elif kind == "frame":
        frame(language)
    else:
        programme(language)


if __name__ == "__main__":
    main(*sys.argv[1:])
