"""From bytes to a JSON value that is safe to look at: bounded, finite, and without doubled names."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from planner.exchange.visit_file.refusal import Path, Refusal
from planner.messages import Message, message

MOST_BYTES = 64_000_000
MOST_LEVELS = 100
GREATEST_WHOLE = 2**53
"""Beyond it, programs that read numbers as doubles see another number."""

_ODD_ESCAPE = re.compile(r"\\u(?:0000|[dD][89a-fA-F][0-9a-fA-F]{2})")
_ODD_TEXT = re.compile("[\0\ud800-\udfff]")


class _Doubled(dict[str, Any]):
    """An object in which a member name stands twice."""

    name = ""


def json_value(content: bytes) -> Any:
    """The value of a JSON text in UTF-8, with or without a byte order mark. Raises Refusal."""
    if len(content) > MOST_BYTES:
        raise Refusal(too_large())
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Refusal(
            message(
                "it is not UTF-8 text (byte {position}). Save it as UTF-8, then import it again.",
                position=fault.start + 1,
            )
        ) from fault
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_constant=_not_a_number)
    except RecursionError as fault:
        raise Refusal(_too_deep()) from fault
    except ValueError as fault:
        raise Refusal(_not_json(fault)) from fault
    _check(value, look_at_texts=_ODD_ESCAPE.search(text) is not None)
    return value


def too_large() -> Message:
    """The reason for a file beyond the limit."""
    return message("it is larger than 64 MB, which no visit is. Check that it is the right file.")


def _not_json(fault: ValueError) -> Message:
    if isinstance(fault, json.JSONDecodeError):
        return message(
            "it is not a JSON text (line {line}, column {column}). Check that it is a visit file, whole.",
            line=fault.lineno,
            column=fault.colno,
        )
    return message("it is not a JSON text. Check that it is a visit file, whole.")


def _too_deep() -> Message:
    return message("it is more than 100 levels deep, which no visit is.")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    doubled = _Doubled(plain)
    names = [name for name, _ in pairs]
    doubled.name = next(name for name in names if names.count(name) > 1)
    return doubled


def _whole(digits: str) -> int:
    # Python refuses to read thousands of digits; any number this long is out of bounds all the same.
    return int(digits) if len(digits) < 20 else GREATEST_WHOLE * 2


def _not_a_number(_name: str) -> float:
    return math.nan


def _check(value: Any, *, look_at_texts: bool) -> None:
    """A quick look without paths; only where something is wrong, a slow one that finds the place."""
    waiting: list[tuple[Any, int]] = [(value, 1)]
    while waiting:
        current, level = waiting.pop()
        kind = type(current)
        if kind is dict or kind is list or kind is _Doubled:
            if level > MOST_LEVELS or kind is _Doubled:
                _find(value)
            children = current if kind is list else current.values()
            waiting.extend((child, level + 1) for child in children if type(child) is not str)
            if look_at_texts:
                texts = [c for c in children if type(c) is str]
                names = () if kind is list else current
                if any(_ODD_TEXT.search(t) for t in (*texts, *names)):
                    _find(value)
        elif (kind is int and abs(current) > GREATEST_WHOLE) or (kind is float and not math.isfinite(current)):
            _find(value)
    if look_at_texts and type(value) is str and _ODD_TEXT.search(value):
        _find(value)


def _find(root: Any) -> None:
    for value, path in _walk(root):
        reason = _fault(value, len(path) + 1)
        if reason is not None:
            raise Refusal(reason, path)


def _walk(root: Any) -> Iterator[tuple[Any, Path]]:
    waiting: list[tuple[Any, Path]] = [(root, ())]
    while waiting:
        value, path = waiting.pop()
        yield value, path
        if len(path) > MOST_LEVELS:
            continue
        if isinstance(value, dict):
            waiting.extend((child, (*path, name)) for name, child in reversed(value.items()))
        elif isinstance(value, list):
            waiting.extend((value[i], (*path, i)) for i in range(len(value) - 1, -1, -1))


def _fault(value: Any, level: int) -> Message | None:
    if isinstance(value, _Doubled):
        return message("the member “{name}” stands twice in one object. Keep one of them.", name=_seen(value.name))
    if isinstance(value, dict | list) and level > MOST_LEVELS:
        return _too_deep()
    if isinstance(value, str) and _ODD_TEXT.search(value):
        return _odd_text()
    if isinstance(value, dict) and any(_ODD_TEXT.search(name) for name in value):
        return _odd_text()
    if isinstance(value, int) and abs(value) > GREATEST_WHOLE:
        return beyond_whole()
    if isinstance(value, float) and not math.isfinite(value):
        return message("a number here is not finite. Write a plain number.")
    return None


def beyond_whole() -> Message:
    """The reason for a whole number that other programs would read as another."""
    return message("a whole number here is beyond 9,007,199,254,740,992. Write it as a text.")


def _odd_text() -> Message:
    return message("a text here holds a NUL or half a character. Remove it.")


def _seen(name: str) -> str:
    return _ODD_TEXT.sub("�", name)
