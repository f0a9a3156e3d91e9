"""Files that cannot be read as a visit file, with the reason that is said: no JSON, beyond all bounds, odd texts."""

from __future__ import annotations

import json
from typing import Any

from tests.worlds import document, item, place


def text(**members: Any) -> bytes:
    return json.dumps(document(**members)).encode()


def with_talks(**members: Any) -> dict[str, Any]:
    return document(item("talks", **members))


def nested(levels: int) -> dict[str, Any]:
    """A file whose deepest list is at that level."""
    value: Any = []
    for _ in range(levels - 2):
        value = [value]
    return document(deep=value)


NO_JSON = "Check that it is a visit file, whole."
DEEP = "it is more than 100 levels deep, which no visit is. Check that it is the right file."
WHOLE = "a whole number here is beyond 9,007,199,254,740,992. Write it as a text."
FINITE = "a number here is not finite. Write a plain number."
ODD = "a text here holds a NUL or half a character. Remove it."
TALKS = ", at items no. 1 “talks”, "

UNREADABLE: dict[str, tuple[dict[str, Any] | bytes, str]] = {
    "not json": (b"BEGIN:VCALENDAR", f": it is not a JSON text (line 1, column 1). {NO_JSON}"),
    "cut off": (text()[:-3], f": it is not a JSON text (line 1, column 162). {NO_JSON}"),
    "raw control sign": (
        text().replace(b"Visit", b"Vi\x00sit"),
        f": it is not a JSON text (line 1, column 92). {NO_JSON}",
    ),
    "two byte order marks": (b"\xef\xbb\xbf" * 2 + text(), f": it is not a JSON text (line 1, column 1). {NO_JSON}"),
    "empty": (b"", ": it is empty. Check that it is the right file."),
    "blank": (b" \n", ": it is empty. Check that it is the right file."),
    "utf-16": (
        text().decode().encode("utf-16"),
        ": it is not UTF-8 text (byte 1). Save it as UTF-8, then import it again.",
    ),
    "a picture": (
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        ": it is not a visit file, which is a text and ends in .visit.json. Lists come as .xlsx, .csv or .vcf.",
    ),
    "latin-1": (
        text(title="Café").decode("unicode_escape").encode("latin-1"),
        ": it is not UTF-8 text (byte 93). Save it as UTF-8, then import it again.",
    ),
    "no object": (b"[]", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "a number": (b"3", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "no format": (b"{}", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "newer format": (
        document(format="delegation-visit/2"),
        ", at format: its format is not delegation-visit/1, the one this planner reads.",
    ),
    "member twice": (
        text()[:-1] + b', "title": "Other"}',
        ": the member “title” stands twice in one object. Keep one of them.",
    ),
    "member twice among very many": (
        b"{" + b"".join(b'"m%d":1,' % number for number in range(300_000)) + b'"m299999":1}',
        ": the member “m299999” stands twice in one object. Keep one of them.",
    ),
    "member twice, below": (
        text(deep=[{"a": 1}]).replace(b'"a": 1', b'"a": 1, "a": 1'),
        ", at deep no. 1: the member “a” stands twice in one object. Keep one of them.",
    ),
    "NUL": (document(title="a\0b"), f", at title: {ODD}"),
    "NUL in a member name": (with_talks(**{"a\0b": 1}), f"{TALKS[:-2]}: {ODD}"),
    "half a character": (with_talks(notes="\ud83d"), f"{TALKS}notes: {ODD}"),
    "half a character in a member name": (document(deep={"\udc00": 1}), f", at deep: {ODD}"),
    "NaN": (document(deep=float("nan")), f", at deep: {FINITE}"),
    "Infinity": (document(deep=[float("-inf")]), f", at deep no. 1: {FINITE}"),
    "1e999": (text(deep=0).replace(b'"deep": 0', b'"deep": 1e999'), f", at deep: {FINITE}"),
    "beyond 2^53": (document(deep=-(2**53) - 1), f", at deep: {WHOLE}"),
    "4,000 digits": (text(deep=7).replace(b"7}", b"7" * 4000 + b"}"), f", at deep: {WHOLE}"),
    "a million digits": (text(deep=7).replace(b"7}", b"7" * 1_000_000 + b"}"), f", at deep: {WHOLE}"),
    "1e300 people": (document(place("hall", capacity=1e300)), f", at places no. 1 “hall”, capacity: {WHOLE}"),
    "1e300 minutes": (with_talks(duration_minutes=[5, 1e300]), f"{TALKS}duration_minutes no. 2: {WHOLE}"),
    "101 levels": (nested(101), f", at deep{' no. 1' * 99}: {DEEP}"),
    "101 levels of objects": (b'{"a":' * 100 + b"{}" + b"}" * 100, f", at {', '.join('a' * 100)}: {DEEP}"),
    "100,000 brackets": (b"[" * 100_000, f": {DEEP}"),
    "over 64 MB": (b" " * 64_000_001, ": it is larger than 64 MB, which no visit is. Check that it is the right file."),
}
