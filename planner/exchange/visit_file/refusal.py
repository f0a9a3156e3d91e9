"""Why a visit file is not taken, and where in it the reason lies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from planner.messages import Message, message

Path = tuple[str | int, ...]

LONGEST_QUOTE = 60
"""Characters of the file that a sentence quotes at most."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class Refusal(Exception):
    """The reason and the path to it; the reader adds the file name and raises FileRefused."""

    def __init__(self, reason: Message, path: Path = ()) -> None:
        super().__init__(str(reason))
        self.reason = reason
        self.path = path


def shown(text: str) -> str:
    """A text of the file as a sentence may quote it: on one line, without control signs, the middle of a long one
    left out."""
    half = LONGEST_QUOTE // 2
    brief = text if len(text) <= LONGEST_QUOTE else f"{text[:half]} … {text[-half:]}"
    return _UNSEEN.sub(" ", brief)


def place_of(path: Path, document: Any) -> str:
    """The path as a person finds it: list, number from 1 and key, then the member."""
    words: list[str] = []
    current = document
    for step in path:
        current = _child(current, step)
        if isinstance(step, int):
            key = current.get("key") if isinstance(current, dict) else None
            name = f" “{shown(key)}”" if isinstance(key, str) and key else ""
            words[-1:] = [f"{words[-1] if words else ''} no. {step + 1}{name}"]
        else:
            words.append(shown(step))
    return ", ".join(words)


def in_file(file_name: str, refusal: Refusal, document: Any) -> Message:
    """The whole sentence for a person."""
    place = place_of(refusal.path, document)
    if not place:
        return message("{file} was not imported: {reason}", file=file_name, reason=refusal.reason)
    return message("{file} was not imported, at {place}: {reason}", file=file_name, place=place, reason=refusal.reason)


def found_at(path: Path, document: Any) -> Any:
    """What stands at a path; None where nothing does."""
    for step in path:
        document = _child(document, step)
    return document


def _child(value: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return value[step] if isinstance(value, Sequence) and step < len(value) else None
    return value.get(step) if isinstance(value, dict) else None
