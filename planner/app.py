"""The composition root: the only module that builds everything and knows both window and command line."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from planner.clock import system_clock
from planner.displays import missing_library, why_no_window
from planner.paths import default_database, named_file
from planner.settings import load_settings, speaking_language


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window where the call has no verb, else does what the command line does."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    asked, database = _window_asked(words)
    if not asked:
        from planner.cli import main as command_line

        return command_line(words)
    return open_window(database)


def open_window(database: str | None) -> int:
    """Shows the window on a database, the office's own by default; returns when it is closed."""
    settings = load_settings()
    language = speaking_language(settings)
    reason = why_no_window()
    if reason is None:
        try:
            from planner.ui.start import run_window
        except ImportError as fault:
            reason = missing_library(fault)
            if reason is None:
                raise
    if reason is not None:
        from planner.cli.speaking import say

        say(reason, language)
        return 1

    named = database if database is None or "://" in database else named_file(database)
    _go_home()

    # SQLAlchemy costs more than two bare windows; the first picture is painted before either is called.

    def where() -> str | Path:
        return default_database() if named is None else named

    def open_workspace() -> object:
        from planner.usecases.bug_reports import start_logging
        from planner.usecases.office import open_office

        start_logging()
        return open_office(where(), clock=system_clock)

    return run_window(open_workspace, where=where, settings=settings, language=language, clock=system_clock)


def _go_home() -> None:
    """Leaves the folder the program was started in for the person's own.

    Dialogs begin where a program is, and what a menu starts is in a folder of the system. A stick or a share that a
    program is in cannot be taken away.
    """
    chosen = os.environ.get("PLANNER_HOME")
    if chosen:
        os.environ["PLANNER_HOME"] = str(Path(chosen).absolute())
    with contextlib.suppress(OSError, RuntimeError):
        os.chdir(Path.home())


def _window_asked(words: Sequence[str]) -> tuple[bool, str | None]:
    """Whether the call has no verb, and the database it names."""
    if not words:
        return True, None
    if len(words) == 2 and words[0] == "--database":
        return True, words[1]
    if len(words) == 1 and words[0].startswith("--database="):
        return True, words[0].partition("=")[2]
    return False, None
