"""The texts of one line as a row: what is plain is understood, and what is not stays in its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.exchange.registers.amounts import read_value
from planner.exchange.registers.dates import Order, read_date
from planner.exchange.registers.disposals import disposal_of
from planner.exchange.registers.row import NOT_DESCRIBED, RegisterRow, said_plainly

_NIL = re.compile(r"(nil|nil[\s\-]*returns?|no gifts?( received| given)?|无|零报告)[.。]?", re.IGNORECASE)
_DIRECTION = re.compile(r"(received|given|declined|accepted|refused)\b", re.IGNORECASE)
_PLAIN_DIRECTIONS = ("", "received", "given", "declined")
"""Words of which nothing is left to keep once they are read."""
_COUNT = re.compile(
    r"([0-9]{1,8})\s*(?:[件个個盒套瓶条條只隻把幅本箱支枚对對份束张張台臺块塊点點개점]|pcs?\.?|pieces?|items?|x|×)?",
    re.IGNORECASE,
)
_CHINESE_DIRECTIONS = {
    "送": "given",
    "赠": "given",
    "收": "received",
    "受": "received",
    "接": "received",
    "拒": "declined",
}
_PLAIN = {
    "source": "source_url",
    "value": "est_value",
    "justification": "circumstances",
}
"""What a member is called in the plain list, where the names differ."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The texts of a line by member, those under heads that we do not know, and all of them by head."""

    texts: Mapping[str, str]
    unknown: Mapping[str, str]
    all: tuple[tuple[str, str], ...]


def is_nil(texts: Mapping[str, str]) -> bool:
    """Whether a line says that there was no gift, in the place of the gift or, where that is empty, of its date."""
    described = texts.get("description", "").strip()
    if described and described != NOT_DESCRIBED:
        return _NIL.fullmatch(described) is not None
    others = (
        texts.get(name, "").strip() for name in ("date", "value", "direction", "other_side", "giver", "recipient")
    )
    return any(_NIL.fullmatch(text) for text in others)


def row_of(cells: Cells, *, line: int, order: Order | None, currency: str | None, as_written: bool) -> RegisterRow:
    """The row of a line. `as_written` keeps beside it every text that the plain list would write in another way."""
    texts = cells.texts
    native = texts.get("description_native") or None
    quantity = texts.get("quantity", "").strip()
    counted = _COUNT.fullmatch(quantity)
    count = int(counted[1]) if counted else None
    listed = dict(cells.unknown)
    if quantity and str(count) != quantity:
        listed[_free("quantity", listed)] = quantity
    way = texts.get("direction", "")
    if way.strip().casefold() not in _PLAIN_DIRECTIONS:
        listed[_free("direction", listed)] = way
    disposition = texts.get("disposition") or None
    row = RegisterRow(
        line=line,
        nil=is_nil(texts),
        direction=_direction(texts),
        date=read_date(texts.get("date", ""), order=order),
        giver=texts.get("giver") or None,
        giver_title=texts.get("giver_title") or None,
        recipient=texts.get("recipient") or None,
        recipient_title=texts.get("recipient_title") or None,
        description=texts.get("description") or native or NOT_DESCRIBED,
        description_native=native,
        category=texts.get("category") or None,
        quantity=count,
        value=read_value(texts.get("value", ""), currency=currency),
        disposition=disposition,
        disposal=disposal_of(disposition or ""),
        justification=texts.get("justification") or None,
        source=texts.get("source") or None,
        cells=cells.all,
    )
    said = said_plainly(row)
    for member, text in texts.items():
        head = _PLAIN.get(member, member)
        if head in said and said[head] != text and (as_written or text):
            listed[head] = text
    if "currency" not in texts and as_written and said["currency"]:
        listed["currency"] = ""
    # A nil return is no gift: its line is kept as it stands, in the columns of the plain list.
    return replace(row, listed={**said, **listed} if row.nil else listed)


def _free(head: str, listed: Mapping[str, str]) -> str:
    """A head under which nothing stands yet: a column that we do not know may be called as a member of ours."""
    return head if head not in listed else _free(f"{head} (2)", listed)


def _direction(texts: Mapping[str, str]) -> str | None:
    said = texts.get("direction", "").strip() or texts.get("justification", "").strip()
    found = _DIRECTION.match(said)
    if found:
        word = found[1].casefold()
        return {"accepted": "received", "refused": "declined"}.get(word, word)
    if texts.get("direction"):
        return _CHINESE_DIRECTIONS.get(said[:1])
    return "received" if said.casefold().startswith("non-acceptance") else None
