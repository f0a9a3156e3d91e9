"""The mark of a zone in the cell of a clock time, taken out of it."""

from __future__ import annotations

import re
from functools import lru_cache

MOST_HOURS = 14
"""So far from UTC clocks are, and no farther."""
_ISO = re.compile(
    r"(?P<day>\d{4}-?\d\d-?\d\d)[T ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d(?:[.,]\d+)?)?"
    r"\s*(?P<offset>Z|[+-]\d\d(?::?\d\d)?)"
)
_SHORT = (
    "CET|CEST|EET|EEST|WET|WEST|BST|IST|MSK|PKT|HKT|SGT|JST|KST|CST|EST|EDT|CDT|MST|MDT|PST|PDT|AST|ADT|AKST|AKDT|HST"
    "|AEST|AEDT|ACST|ACDT|AWST|NZST|NZDT|EAT|CAT|WAT|SAST|ET|CT|MT|PT"
)
_MARK = re.compile(
    r"\s*[(（\[]?\s*(?:(?<![A-Za-z])(?:UTC|GMT|Zulu)(?:\s*(?P<sign>[+\-−±])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?"
    rf"(?![A-Za-z\d])|(?<=\d)\s?Z(?![A-Za-z\d])|(?<![A-Za-z])(?-i:(?P<short>{_SHORT}))(?![A-Za-z\d])"
    r"|(?P<beijing>北京时间|北京時間|Beijing time)|协调世界时|世界时)\s*[)）\]]?",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def without_zone(text: str) -> tuple[str, str | None]:
    """The cell without the marks of a zone, and which it says: "UTC", "+08:00", "CET" or an IANA name; None for none.

    Marks that contradict each other stay, and those that no clock on Earth shows.
    """
    iso = _ISO.fullmatch(text.strip())
    if iso:
        digits = iso["day"].replace("-", "")
        offset = iso["offset"]
        signed = "UTC" if offset == "Z" else _offset(offset[0], offset[1:3], offset[3:].strip(":"))
        if signed is None:
            return text, None
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]} {iso['hour']}:{iso['minute']}", signed
    if not any(c.isdigit() for c in text):
        return text, None
    found = {_zone(match) for match in _MARK.finditer(text)}
    if len(found) != 1 or None in found:
        return text, None
    return _MARK.sub(" ", text).strip(), found.pop()


def _zone(match: re.Match[str]) -> str | None:
    if match["beijing"]:
        return "Asia/Shanghai"
    if match["short"]:
        return match["short"]
    return _offset(match["sign"], match["hours"], match["minutes"]) if match["hours"] else "UTC"


def _offset(sign: str, hours: str, minutes: str | None) -> str | None:
    if int(hours) > MOST_HOURS or int(minutes or 0) > 59:
        return None
    if not int(hours) and not int(minutes or 0):
        return "UTC"
    return f"{'-' if sign in '-−' else '+'}{int(hours):02}:{int(minutes or 0):02}"
