"""The text of a cell as a person sees it: no scientific notation, days as YYYY-MM-DD, formulas as they stand."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ZEROS = re.compile(r"0{2,}")
_PERCENT = re.compile(r"0(?:\.(0+))?%")


def cell_text(value: Any, number_format: str = "General") -> str:
    """What a cell of a workbook says as text; nothing for an empty one."""
    if value is None:
        return ""
    if isinstance(value, str):
        return unescaped(value) if "_x" in value else value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, number_format)
    if isinstance(value, dt.datetime | dt.date | dt.time | dt.timedelta):
        return _time(value)
    return str(getattr(value, "text", value) or "")


def _number(value: float, number_format: str) -> str:
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return str(value)
    percent = _PERCENT.fullmatch(number_format)
    if percent:
        return f"{value:.{len(percent[1] or '')}%}"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        value = int(value)
    if isinstance(value, int):
        # Numbers of phones and rooms are often kept as numbers that are shown with leading noughts.
        return f"{value:0{len(number_format)}d}" if _ZEROS.fullmatch(number_format) else str(value)
    # 15 digits are what a spreadsheet keeps: 0.1 + 0.2 is shown as 0.3.
    return format(Decimal(f"{value:.15g}"), "f")


def _time(value: dt.datetime | dt.date | dt.time | dt.timedelta) -> str:
    if isinstance(value, dt.timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        clock = f"{minutes // 60:02}:{minutes % 60:02}"
        return f"{clock}:{seconds:02}" if seconds else clock
    if isinstance(value, dt.datetime):
        # Excel counts in fractions of a day, so a whole minute may come a few microseconds off.
        rounded = (value + dt.timedelta(microseconds=500_000)).replace(microsecond=0)
        if rounded.time() == dt.time():
            return rounded.date().isoformat()
        return f"{rounded.date().isoformat()} {_clock(rounded.time())}"
    if isinstance(value, dt.time):
        near = dt.datetime.combine(dt.date(2000, 1, 1), value) + dt.timedelta(microseconds=500_000)
        return _clock(near.time())
    return value.isoformat()


def _clock(clock: dt.time) -> str:
    return clock.strftime("%H:%M:%S" if clock.second else "%H:%M")


def unescaped(text: str) -> str:
    """The text without the _xHHHH_ in which a workbook keeps signs that XML cannot hold."""

    def sign(match: re.Match[str]) -> str:
        code = int(match[1], 16)
        # NUL and half characters are no text; they stay as they are written.
        return match[0] if code == 0 or 0xD800 <= code <= 0xDFFF else chr(code)

    return _ESCAPED.sub(sign, text)


_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def escaped(text: str) -> str:
    """The text with _xHHHH_ for each sign that XML cannot hold or would change; `unescaped` takes it back."""
    return _UNSAFE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
