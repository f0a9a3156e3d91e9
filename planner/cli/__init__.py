"""The planner from a command line: the same use cases, without a window.

stdout holds only the stated lines, in UTF-8; everything else goes to stderr. The exit status is 0 when all
was done, 1 when something was refused, 2 when the words of the call are wrong.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from planner.cli.calls import parser
from planner.cli.verbs import run_verb
from planner.messages import closest_language
from planner.settings import load_settings, speaking_language


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb; returns the exit status."""
    speak_utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = closest_language(speaking_language(load_settings()))
    call = parser(language).parse_args(words)
    if call.verb is None:
        parser(language).print_help(sys.stderr)
        return 2
    try:
        return run_verb(call, language=language)
    except BrokenPipeError:
        # Whoever read our lines has seen enough; the interpreter must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def speak_utf8() -> None:
    """Both streams in UTF-8 whatever the console is set to, and one line end everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
