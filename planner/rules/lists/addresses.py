"""The line of recipients of a message, as it is pasted: "Ann Lee <ann@x.org>; Bo Li <bo@y.org>"."""

from __future__ import annotations

import re
from dataclasses import replace

from planner.messages import message
from planner.rules.lists.table import Table, head_as_typed

_ONE = re.compile(
    r"(?:\"(?P<quoted>[^\"<>]+)\"|(?P<name>[^<>@;,\"]*?))\s*<\s*(?P<mail>[^<>\s@]+@[^<>\s@]+)\s*>|(?P<bare>[^<>\s@,;\"]+@[^<>\s@,;\"]+)"
)


def an_address_a_person(table: Table) -> Table | None:
    """The table with a row for each address; None for any other text."""
    lines = [[head_as_typed(head) for head in table.heads], *table.rows]
    text = "; ".join(cell for line in lines for cell in line if cell.strip())
    met = list(_ONE.finditer(text)) if text.count("@") >= text.count(";") and "<" in text else []
    if not met or _ONE.sub("", text).strip(" ;,\t\r\n"):
        return None
    note = message("Each address was read as a person.")
    return replace(
        table,
        heads=("Name", "E-mail"),
        rows=tuple(((one["quoted"] or one["name"] or "").strip(), one["mail"] or one["bare"]) for one in met),
        numbers=tuple(range(1, len(met) + 1)),
        notes=(*table.notes, note),
    )
