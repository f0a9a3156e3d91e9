"""What the command line says: results on stdout, sentences for the person on stderr."""

from __future__ import annotations

import sys

from planner.messages import Message


def say(text: Message, language: str) -> None:
    """A sentence for the person, on stderr."""
    print(text.in_language(language), file=sys.stderr)  # noqa: T201 -- the command line speaks by printing


def put(*values: object) -> None:
    """One line of results: values with tabs between them, on stdout."""
    print("\t".join(one_line(value) for value in values))  # noqa: T201 -- the command line speaks by printing


def one_line(value: object) -> str:
    """A value without tabs and line breaks; nothing for None."""
    return "" if value is None else " ".join(str(value).replace("\t", " ").splitlines())
