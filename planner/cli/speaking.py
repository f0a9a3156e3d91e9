"""What the command line says: results on stdout, sentences for the person on stderr."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import sys

from planner.errors import StorageError, reason_of
from planner.messages import Message, message

_BREAKS = re.compile(r"\r\n|[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL_SIGNS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def speak_utf8() -> None:
    """Both streams in UTF-8 whatever the console is set to, and one line end everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(text: Message, language: str) -> None:
    """A sentence for the person, on stderr, without signs that steer a terminal."""
    with contextlib.suppress(OSError):
        print(_CONTROL_SIGNS.sub(" ", text.in_language(language)), file=sys.stderr)  # noqa: T201 -- we speak by printing


def put(*values: object) -> None:
    """One line of results: values with tabs between them, on stdout."""
    put_text("\t".join(one_line(value) for value in values) + "\n")


def put_text(text: str) -> None:
    """Results as they are, at once. Raises StorageError where they cannot be written."""
    try:
        print(text, end="", flush=True)  # noqa: T201 -- the command line speaks by printing
    except BrokenPipeError:
        raise
    except OSError as fault:
        if sys.platform == "win32" and fault.errno == errno.EINVAL:
            raise BrokenPipeError from fault  # which Windows says of a pipe whose reader went
        let_go_of_stdout()
        raise StorageError(
            message(
                "The results could not be written ({reason}). Write them elsewhere, or make room.",
                reason=reason_of(fault),
            )
        ) from fault


def let_go_of_stdout() -> None:
    """What is still unwritten is dropped, so that the interpreter does not complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def one_line(value: object) -> str:
    """A value with a space for each tab and line break; nothing for None."""
    return "" if value is None else _BREAKS.sub(" ", str(value))
