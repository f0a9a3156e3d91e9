"""The planner from a command line: the same use cases, without a window.

stdout holds only the stated lines, in UTF-8; everything else goes to stderr. The exit status is 0 when all
was done, 1 when something was refused, 2 when the words of the call are wrong, 130 when it was stopped.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from planner.cli.bugs import tell_bug
from planner.cli.calls import parser
from planner.cli.speaking import let_go_of_stdout, say, speak_utf8
from planner.cli.verbs import run_verb
from planner.messages import libraries_speak, message
from planner.settings import load_settings, speaking_language
from planner.usecases.bug_reports import start_logging


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns the exit status; raises SystemExit(2) where the words of the call are wrong."""
    speak_utf8()
    language = speaking_language(load_settings())
    with libraries_speak(language):
        asked = parser(language)
        call = asked.parse_args(arguments)
        if call.verb is None:
            asked.print_help(sys.stderr)
            return 2
    start_logging()
    try:
        return run_verb(call, language=language)
    except BrokenPipeError:
        # Whoever read our lines has seen enough.
        let_go_of_stdout()
        return 0
    except KeyboardInterrupt:
        say(message("Stopped. What was finished before stays."), language)
        return 130
    except Exception as fault:  # noqa: BLE001 -- a person must never read a traceback
        tell_bug(fault, language)
        return 1
