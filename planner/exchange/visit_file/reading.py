"""Reading a visit file: refused whole with the place and the reason, or taken whole."""

from __future__ import annotations

import re
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any

from planner.errors import FileRefused
from planner.exchange.resting import collector_resting
from planner.exchange.visit_file.json_text import json_value, refuse_odd_values
from planner.exchange.visit_file.keys import collect_keys, refuse_cycles
from planner.exchange.visit_file.objects import ObjectReader, unkeyed_id
from planner.exchange.visit_file.refusal import Refusal, in_file, shown
from planner.exchange.visit_file.rows import Columns, VisitRows
from planner.exchange.visit_file.schema import refuse_misfit
from planner.exchange.visit_file.shape import KEYED, UNKEYED, VISIT
from planner.exchange.visit_file.times import check_times
from planner.messages import message

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def read_visit_file(content: bytes, *, name: str) -> VisitRows:
    """All rows of the visit in a file called `name`, with derived instants.

    Raises FileRefused, whose message says where in the file what is wrong.
    """
    document: Any = None
    try:
        with collector_resting():
            document, has_odd_escapes = json_value(content)
            refuse_odd_values(document, look_at_texts=has_odd_escapes)
            refuse_misfit(document)
            return _rows(document)
    except Refusal as refusal:
        raise FileRefused(in_file(name, refusal, document)) from refusal


def _rows(document: Mapping[str, Any]) -> VisitRows:
    visit_id = _visit_id(document["id"])
    keys = collect_keys(document, visit_id)
    refuse_cycles(document)
    tables: dict[str, list[Columns]] = {"visit": []}

    def sink(table: str, row: Columns) -> None:
        tables.setdefault(table, []).append(row)

    reader = ObjectReader(keys, sink)
    lists = {"format", "id", *KEYED, *UNKEYED}
    members = {member: value for member, value in document.items() if member not in lists}
    visit = reader.read(members, VISIT, {"id": visit_id, "position": 0}, ())
    if document["id"] != visit_id:
        # Ids are kept in one spelling; the file gets its own back.
        visit["extra"] = {**visit.get("extra", {}), "id": document["id"]}
    sink("visit", visit)
    for list_name, shape in KEYED.items():
        for number, entry in enumerate(document.get(list_name) or ()):
            row = {
                "id": keys[entry["key"]].row_id,
                "visit_id": visit_id,
                "key": entry["key"],
                "position": number,
            }
            sink(shape.table, reader.read(entry, shape, row, (list_name, number)))
    for list_name, shape in UNKEYED.items():
        equal: Counter[str] = Counter()
        for number, entry in enumerate(document.get(list_name) or ()):
            row_id = unkeyed_id(visit_id, list_name, entry, shape, equal)
            row = {"id": row_id, "visit_id": visit_id, "position": number}
            sink(shape.table, reader.read(entry, shape, row, (list_name, number)))
    check_times(tables)
    return VisitRows(visit_id, tables, internal_left_out=document.get("internal") == "left out")


def _visit_id(text: str) -> str:
    if not _UUID.fullmatch(text):
        raise Refusal(
            message("the id “{id}” is no UUID. Write one as 8-4-4-4-12 hexadecimal digits.", id=shown(text)), ("id",)
        )
    return str(uuid.UUID(text))
