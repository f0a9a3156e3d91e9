"""A register as rows that an officer can review: nothing lost, nothing made up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.errors import FileRefused
from planner.exchange.registers import us_listing
from planner.exchange.registers.amounts import read_value
from planner.exchange.registers.cells import Cells, is_nil, row_of
from planner.exchange.registers.currencies import currency_in
from planner.exchange.registers.dates import Order, evidence
from planner.exchange.registers.directions import direction_of
from planner.exchange.registers.grid import Grid, grids_of
from planner.exchange.registers.heads import Layout, all_meanings, is_second_head, layout_of, meanings
from planner.exchange.registers.local_currencies import local_currency
from planner.exchange.registers.row import RegisterRow, key_of
from planner.exchange.tables.text_table import without_mark
from planner.messages import message

_MOST_TITLE_LINES = 40
_DAY_FIRST = """
GBP EUR CHF AUD NZD INR PKR LKR NPR BDT SGD MYR HKD BRL MXN ARS CLP COP PEN ZAR NGN GHS RUB UAH PLN CZK RON TRY ILS
DKK NOK AED SAR QAR KWD BHD OMR JOD EGP MAD TND DZD IDR THB VND
"""
"""The currencies of countries that write the day before the month."""
_TOTAL = re.compile(
    r"\s*(?:(?:grand |sub)?totals?|sum|summe|gesamt|insgesamt|somme|suma|total general|totale"
    r"|итого|всего|المجموع|合计|合計|总计|總計|小计|小計"
    r"|합계|총계|計)\s*[:：.]?\s*",
    re.IGNORECASE,
)
"""What begins the line of a sum, which is no gift."""
_PARTIES = ("minister", "other_side", "giver", "recipient")
_LONGEST_NAME = 8
"""So many words a name that stands alone can have; what is longer is a note."""


@dataclass(frozen=True, slots=True)
class Register:
    """The rows of a file in their order, nil returns among them; `aside` are lines that are no row of it.

    `titles` are the lines above the heads.
    """

    name: str
    layout: Layout
    rows: tuple[RegisterRow, ...]
    titles: tuple[str, ...] = ()
    aside: tuple[tuple[int, str], ...] = ()


def read_register(content: bytes, *, name: str, encoding: str | None = None) -> Register:
    """Reads a CSV or XLSX file, of a workbook all sheets that hold gifts.

    Raises FileRefused where it is no table, or has no heads of a register of gifts.
    """
    sheets = [found for grid in grids_of(content, name=name, encoding=encoding) if (found := _of_grid(grid, name=name))]
    if not sheets:
        raise FileRefused(
            message(
                "{file} has no line of heads that names gifts. One column must be called Gift or Description, "
                "and another Date, Giver, Recipient or Value.",
                file=name,
            )
        )
    rows = [row for sheet in sheets for row in sheet.rows]
    return replace(sheets[0], rows=tuple(_with_keys(rows)), aside=tuple(one for sheet in sheets for one in sheet.aside))


def _of_grid(grid: Grid, *, name: str) -> Register | None:
    """The register on one sheet; None where it holds none."""
    start = next((n for n, (_, cells) in enumerate(grid[:_MOST_TITLE_LINES]) if layout_of(cells)), None)
    layout = layout_of(grid[start][1]) if start is not None else None
    if start is None or layout is None:
        return None
    titles = tuple(_joined(cells) for _, cells in grid[:start])
    lines = _Lines(grid[start][1], layout, source="; ".join(titles) or name, titles=titles)
    rows: list[RegisterRow] = []
    aside: list[tuple[int, str]] = []
    body = grid[start + 1 :]
    if layout != "plain":
        # The plain list is what programs exchange: nothing is put before its cells, so nothing is taken away.
        body = [(number, [without_mark(cell) for cell in cells]) for number, cells in body]
    orders = _orders(body, lines)
    for number, cells in body:
        if cells == grid[start][1]:
            lines.carried = ""
            continue
        if is_second_head(cells, layout):
            lines = _Lines(cells, layout, source=lines.source, titles=titles)
            orders = _orders(body, lines)
            continue
        row = lines.read(number, cells, orders)
        if row is None:
            aside.append((number, _joined(cells)))
        else:
            rows.append(row)
    return Register(name, layout, tuple(rows), titles, tuple(aside))


class _Lines:
    """Reads the lines under one line of heads; names are carried down where a register leaves them out."""

    def __init__(self, heads: Sequence[str], layout: Layout, *, source: str, titles: Sequence[str]) -> None:
        self.layout = layout
        self.carried = ""
        self.source = source
        self._members = _placed(_meant(heads, layout), heads, layout)
        self._told = " ".join((*titles, *heads))
        self._direction = direction_of(titles, heads, self._members) if layout == "list" else None
        self._heads = [head if head.strip() else f"column {n}" for n, head in enumerate(heads, 1)]
        self._currency = next(
            (currency_in(heads[place]) for place, member in self._members.items() if member == "value"), None
        )
        self.value_and_currency = [
            next((place for place, member in self._members.items() if member == wanted), None)
            for wanted in ("date", "currency")
        ]

    def read(self, number: int, cells: list[str], orders: Mapping[str, Order | None]) -> RegisterRow | None:
        """The row of a line; None where it holds a name or a note alone."""
        named = self._named(cells)
        if self.layout == "us":
            return self._american(number, named, orders)
        texts = {self._members[n]: text for n, (_, text) in enumerate(named) if n in self._members}
        unknown = {head: text for n, (head, text) in enumerate(named) if n not in self._members and text}
        alone = [text for _, text in named if text.strip()]
        if (
            self.layout != "plain"
            and _TOTAL.fullmatch(alone[0])
            and not any(
                texts.get(name, "").strip() not in ("", alone[0].strip()) for name in ("date", "giver", "recipient")
            )
        ):
            return None
        if self.layout == "uk":
            who = texts.pop("minister", "")
            if len(alone) == 1 and not is_nil({**texts, "recipient": who}):
                if len(who.split()) <= _LONGEST_NAME and not any(sign.isdigit() for sign in who):
                    self.carried = who.strip() or self.carried
                return None
            self.carried = who.strip() or self.carried
            if texts.get("giver", "").strip() and texts.get("recipient", "").strip():
                # Both sides are named, so the official is a third: whoever handed it in, or keeps the register.
                typed, sides = {**texts, "minister": who}, texts
            else:
                typed, sides = texts, _sides(dict(texts), self.carried)
            for place, member in self._members.items():
                text = typed.get(member, "")
                if member in _PARTIES and text.strip() and text not in (sides.get("giver"), sides.get("recipient")):
                    unknown[self._heads[place]] = text
            texts = sides
        elif (
            self.layout != "plain"
            and len(alone) == 1
            and not texts.get("description", "").strip()
            and not is_nil(texts)
        ):
            return None
        if "source" not in self._members.values():
            texts["source"] = self.source
        currency = texts.get("currency") or self._currency or local_currency(self._told, texts.get("value", ""))
        own = read_value(texts.get("value", ""), currency=currency)
        order = orders.get(currency or "") or orders[""] or _usual(self.layout, own.currency if own else currency)
        row = row_of(
            Cells(texts, unknown, tuple(named)), line=number, order=order, currency=currency,
            as_written=self.layout == "plain",
        )  # fmt: skip
        return row if row.direction is not None or row.nil else replace(row, direction=self._direction)

    def _american(
        self, number: int, named: list[tuple[str, str]], orders: Mapping[str, Order | None]
    ) -> RegisterRow | None:
        texts = {self._members[n]: text for n, (_, text) in enumerate(named) if n in self._members}
        unknown = {head: text for n, (head, text) in enumerate(named) if text}
        recipient, gift = texts.get("us_recipient", ""), texts.get("us_gift", "")
        if not gift.strip():
            self.carried = recipient or self.carried
            return None
        self.carried = recipient or self.carried
        parts = us_listing.take_apart(gift)
        name, title = us_listing.name_and_title(self.carried)
        giver, giver_title = us_listing.name_and_title(texts.get("us_giver", ""))
        said = {
            "source": self.source, "date": parts["date"], "giver": giver, "giver_title": giver_title,
            "recipient": name, "recipient_title": title, "description": parts["description"], "value": parts["value"],
            "disposition": parts["disposition"],
            "justification": texts.get("us_circumstances") or texts.get("justification", ""),
            "direction": "Received",
        }  # fmt: skip
        if not recipient:
            unknown["us_recipient_carried_down"] = self.carried
        return row_of(
            Cells(said, unknown, tuple(named)), line=number, order=orders[""] or "mdy", currency="USD",
            as_written=False,
        )  # fmt: skip

    def _named(self, cells: list[str]) -> list[tuple[str, str]]:
        """Each cell with its head; cells behind the last head have a head of their own."""
        heads = [*self._heads, *(f"column {n}" for n in range(len(self._heads) + 1, len(cells) + 1))]
        texts = [*cells, *[""] * (len(self._heads) - len(cells))]
        return list(zip(heads, texts, strict=True))


def _meant(heads: Sequence[str], layout: Layout) -> dict[int, str]:
    """What each column means; the heads of the plain list and of the American one are known whole."""
    return meanings(heads) if layout in ("plain", "us") else all_meanings(heads)


def _placed(members: dict[int, str], heads: Sequence[str], layout: Layout) -> dict[int, str]:
    """The meanings of the columns, with those that only tell something beside others in a list without them."""
    if layout not in ("list", "uk"):
        return members
    known, found = set(members.values()), dict(members)
    for place, member in members.items():
        if member.startswith("us_"):
            del found[place]
        if layout == "uk":
            continue
        if member == "source" and heads[place].strip().casefold() == "source" and not known & {"giver", "other_side"}:
            found[place] = "giver"  # the Canadian registry says so of whom a gift is from
        elif member == "minister" and "recipient" not in known:
            found[place] = "recipient"
        elif member in ("minister", "other_side"):
            del found[place]
    return found


def _sides(texts: dict[str, str], minister: str) -> dict[str, str]:
    """The minister and the other side as giver and recipient, by what the register says of the direction."""
    if "other_side" not in texts and "direction" not in texts:
        # A list of gifts given names whom to, one of gifts received whom from.
        given = bool(texts.get("recipient", "").strip()) if "giver" in texts else "recipient" in texts
        return {**texts, "giver" if given else "recipient": minister, "direction": "Given" if given else "Received"}
    other = texts.pop("other_side", "") or texts.pop("giver", "") or texts.pop("recipient", "")
    given = texts.get("direction", "").strip().casefold().startswith("given")
    return {**texts, "giver": minister if given else other, "recipient": other if given else minister}


def _orders(body: Grid, lines: _Lines) -> dict[str, Order | None]:
    """The order of day and month that the dates of the file prove, for each currency and for all of it."""
    date_at, currency_at = lines.value_and_currency
    if date_at is None:
        return {"": None}
    dated = [(cells[date_at], cells) for _, cells in body if len(cells) > date_at]
    of: dict[str, list[str]] = {}
    for text, cells in dated:
        if currency_at is not None and len(cells) > currency_at:
            of.setdefault(cells[currency_at], []).append(text)
    found: dict[str, Order | None] = {code: evidence(texts) for code, texts in of.items() if code}
    return found | {"": evidence(text for text, _ in dated)}


def _usual(layout: Layout, currency: str | None) -> Order | None:
    """How those who publish such a list write their dates, where the file itself proves nothing."""
    if layout == "uk" or currency in _DAY_FIRST.split():
        return "dmy"
    return "mdy" if layout == "us" or currency == "USD" else None


def _with_keys(rows: Sequence[RegisterRow]) -> list[RegisterRow]:
    equal: Counter[tuple[tuple[str, str], ...]] = Counter()
    found = []
    for row in rows:
        found.append(replace(row, key=key_of(row.cells, equal[row.cells])))
        equal[row.cells] += 1
    return found


def _joined(cells: Sequence[str]) -> str:
    return " ".join(cell.strip() for cell in cells if cell.strip())
