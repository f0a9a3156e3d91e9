"""Whether a file fits the schema of visit files, and in plain words why not."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import jsonschema_rs

from planner.exchange.visit_file.refusal import Path, Refusal, found_at, shown
from planner.exchange.visit_file.values import is_empty
from planner.messages import Message, message
from planner.paths import resource

FORMAT = "delegation-visit/1"

ASIDE = "\0"
"""Under this name an object holds what was set aside; no file can, since a NUL in it is refused."""
_OWN_MEMBERS = {
    "": "tasks pairings accepted checks gift_budgets",
    "organizations": "kind",
    "places": "hours",
    "people": "courtesy_title name_order office_rank headcount wish gone_since listed",
    "groups": "kind",
    "items": "travel_minutes travel_mode buffer_minutes",
    "gifts": "giver_text giver_title recipient_text recipient_title value_rate value_rate_date value_method disposal"
    " declared_on opened photographed taken_by source listed photo",
}
OWN_MEMBERS: Mapping[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in _OWN_MEMBERS.items()}
"""Members that this planner adds to the published format, by list; in another office's file they may be anything."""

_KINDS: dict[str, Message] = {
    "string": message("a text"),
    "number": message("a number"),
    "integer": message("a whole number"),
    "array": message("a list"),
    "object": message("an object"),
}
_Kind = jsonschema_rs.ValidationErrorKind


def refuse_misfit(document: Any) -> None:
    """Raises Refusal where a JSON value is no visit file of our format, at the first place that does not fit.

    Where something else is amiss, what is empty is taken out first, since it means the same as absent, and what
    fits no member that only this planner has is set aside as unknown.
    """
    if not isinstance(document, dict) or "format" not in document:
        raise Refusal(message("it is not a visit file: it does not say “format”: “{format}”.", format=FORMAT))
    if document["format"] != FORMAT:
        raise Refusal(message("its format is not {format}, the one this planner reads.", format=FORMAT), ("format",))
    validator = _validator()
    try:
        for _ in range(2):  # once what is empty is out, something may be missing in what is then set aside
            if validator.is_valid(document):
                return
            for error in list(validator.iter_errors(document)):
                for path in _paths(error):
                    _leave_out(path, document)
        validator.validate(document)
    except jsonschema_rs.ValidationError as error:
        path = tuple(error.instance_path)
        kind = error.kind
        if isinstance(kind, _Kind.AnyOf):
            # Of the choices the last is always null: what is there was meant to be the first.
            inner = kind.context[0][0]
            path, kind = tuple(inner.instance_path) or path, inner.kind
        raise Refusal(_reason(kind, found_at(path, document)), path) from error


@cache
def _validator() -> jsonschema_rs.Validator:
    schema = json.loads(resource("format", "visit.schema.json").read_text(encoding="utf-8"))
    return jsonschema_rs.validator_for(schema)


def _paths(error: jsonschema_rs.ValidationError) -> list[Path]:
    """The places of which an error tells: of choices those that the first of them tells of."""
    inner = error.kind.context[0] if isinstance(error.kind, _Kind.AnyOf) else ()
    return [tuple(error.instance_path), *(tuple(one.instance_path) for one in inner)]


def _leave_out(path: Path, document: Any) -> None:
    """Takes an empty member out of its object, or sets a member of ours aside that is something else here."""
    if not path:
        return
    owner = found_at(path[:-1], document)
    if isinstance(owner, dict) and path[-1] in owner and is_empty(owner[path[-1]]):
        del owner[path[-1]]
        return
    for depth in (1, 3):
        member = path[depth - 1] if len(path) >= depth else None
        if member in OWN_MEMBERS.get(str(path[0]) if depth == 3 else "", ()):
            owner = found_at(path[: depth - 1], document)
            if member in owner:
                owner.setdefault(ASIDE, {})[member] = owner.pop(member)


def _reason(kind: Any, value: Any) -> Message:
    if isinstance(kind, _Kind.Required):
        return message("“{name}” is missing here. Add it.", name=kind.property)
    if isinstance(kind, _Kind.Type):
        return _needed([name for name in kind.types if name != "null"])
    if isinstance(kind, _Kind.Enum):
        known = ", ".join(str(option) for option in kind.options if option is not None)
        return message("“{word}” is not known here. Write one of: {known}.", word=shown(str(value)), known=known)
    if isinstance(kind, _Kind.Pattern):
        if "-" in kind.pattern:
            return message("“{text}” is not a day. Write it as YYYY-MM-DD.", text=shown(str(value)))
        return message("“{text}” is not a clock time. Write 00:00 to 23:59.", text=shown(str(value)))
    return message("this must not be empty. Fill it in.")


def _needed(names: Sequence[str]) -> Message:
    first, *more = [_KINDS[name] for name in names]
    if not more:
        return message("{kind} is needed here.", kind=first)
    return message("{first} or {second} is needed here.", first=first, second=more[0])
