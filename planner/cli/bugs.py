"""What a person reads of a bug of ours: one plain sentence that names the report, never a traceback."""

from __future__ import annotations

from planner.cli.speaking import say
from planner.clock import system_clock
from planner.messages import message
from planner.usecases.bug_reports import bug_report, keep_report, log_folder


def tell_bug(fault: Exception, language: str) -> None:
    """Keeps a report of an unexpected error and says where it is."""
    now = system_clock()
    path = keep_report(bug_report(fault, at=now), at=now)
    if path is None:
        sentence = message(
            "The planner itself made a mistake, and no report of it could be written. Check that you may write "
            "in {folder}, then try again.",
            folder=str(log_folder()),
        )
    else:
        sentence = message(
            "The planner itself made a mistake; nothing was half stored. Send the report {file} to whoever "
            "looks after the planner.",
            file=str(path),
        )
    say(sentence, language)
