"""From bytes to a JSON value that is safe to look at: bounded, finite, and without doubled names."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from planner.exchange.visit_file.refusal import Refusal, shown
from planner.messages import Message, message

MOST_BYTES = 64_000_000
MOST_LEVELS = 100
GREATEST_WHOLE = 2**53
"""Beyond it, programs that read numbers as doubles see another number."""

_BEGINNINGS = (b"{", b"[", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""How a text in one encoding or another begins that may have been meant as a visit file; a picture does not."""
_ODD_ESCAPE = re.compile(r"\\u(?:0000|[dD][89a-fA-F][0-9a-fA-F]{2})")
_ODD_TEXT = re.compile("[\0\ud800-\udfff]")


class _Doubled(dict[str, Any]):
    """An object in which a member name stands twice."""

    name = ""


def json_value(content: bytes) -> tuple[Any, bool]:
    """The value of a JSON text in UTF-8, with or without a byte order mark, and whether a text in it may be odd.

    Raises Refusal for what is no such text; `refuse_odd_values` does for what may not stand in one.
    """
    if len(content) > MOST_BYTES:
        raise Refusal(too_large())
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        if not content.lstrip().startswith(_BEGINNINGS):
            raise Refusal(
                message(
                    "it is not a visit file, which is a text and ends in .visit.json. "
                    "Lists come as .xlsx, .csv or .vcf."
                )
            ) from fault
        raise Refusal(
            message(
                "it is not UTF-8 text (byte {position}). Save it as UTF-8, then import it again.",
                position=fault.start + 1,
            )
        ) from fault
    if not text.strip():
        raise Refusal(message("it is empty. Check that it is the right file."))
    try:
        value: Any = json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_constant=_not_a_number)
    except RecursionError as fault:
        raise Refusal(_too_deep()) from fault
    except json.JSONDecodeError as fault:
        raise Refusal(
            message(
                "it is not a JSON text (line {line}, column {column}). Check that it is a visit file, whole.",
                line=fault.lineno,
                column=fault.colno,
            )
        ) from fault
    return value, _ODD_ESCAPE.search(text) is not None


def refuse_odd_values(value: Any, *, look_at_texts: bool, level: int = 1) -> None:
    """Refuses what json.loads lets through. The path is put together on the way out, so that looking is quick.

    Most files have no escape that could make a text odd, and their texts need no look.
    """
    kind = type(value)
    if kind is not list and kind is not dict:
        _refuse_odd_value(value)
        return
    if level > MOST_LEVELS:
        raise Refusal(_too_deep())
    if kind is dict and look_at_texts and any(_ODD_TEXT.search(name) for name in value):
        raise Refusal(_odd_text())
    children: Iterable[tuple[str | int, Any]] = value.items() if kind is dict else enumerate(value)
    for step, child in children:
        kind = type(child)
        if kind is str and not look_at_texts:
            continue
        if kind is int and -GREATEST_WHOLE <= child <= GREATEST_WHOLE:
            continue
        try:
            refuse_odd_values(child, look_at_texts=look_at_texts, level=level + 1)
        except Refusal as refusal:
            raise Refusal(refusal.reason, (step, *refusal.path)) from None


def too_large() -> Message:
    """The reason for a file beyond the limit."""
    return message("it is larger than 64 MB, which no visit is. Check that it is the right file.")


def beyond_whole() -> Message:
    """The reason for a whole number that other programs would read as another."""
    return message("a whole number here is beyond 9,007,199,254,740,992. Write it as a text.")


def _too_deep() -> Message:
    return message("it is more than 100 levels deep, which no visit is. Check that it is the right file.")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    doubled = _Doubled(plain)
    counted = Counter(name for name, _ in pairs)
    doubled.name = next(name for name, count in counted.items() if count > 1)
    return doubled


def _whole(digits: str) -> int:
    # Python refuses to read thousands of digits; any number this long is out of bounds all the same.
    return int(digits) if len(digits) < 20 else GREATEST_WHOLE * 2


def _not_a_number(_name: str) -> float:
    return math.nan


def _refuse_odd_value(value: Any) -> None:
    if isinstance(value, _Doubled):
        name = _ODD_TEXT.sub("�", value.name)
        raise Refusal(message("the member “{name}” stands twice in one object. Keep one of them.", name=shown(name)))
    if isinstance(value, str) and _ODD_TEXT.search(value):
        raise Refusal(_odd_text())
    if isinstance(value, int) and abs(value) > GREATEST_WHOLE:
        raise Refusal(beyond_whole())
    if isinstance(value, float) and not math.isfinite(value):
        raise Refusal(message("a number here is not finite. Write a plain number."))


def _odd_text() -> Message:
    return message("a text here holds a NUL or half a character. Remove it.")
