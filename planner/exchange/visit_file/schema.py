"""Whether a file fits the schema of visit files, and in plain words why not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

import jsonschema_rs

from planner.exchange.visit_file.refusal import Path, Refusal, found_at, shown
from planner.messages import Message, message
from planner.paths import resource

FORMAT = "delegation-visit/1"

_KINDS: dict[str, Message] = {
    "string": message("a text"),
    "number": message("a number"),
    "integer": message("a whole number"),
    "array": message("a list"),
    "object": message("an object"),
}
_Kind = jsonschema_rs.ValidationErrorKind


def refuse_misfit(document: Any) -> None:
    """Raises Refusal where a JSON value is no visit file of our format, at the first place that does not fit."""
    if not isinstance(document, dict) or "format" not in document:
        raise Refusal(message("it is not a visit file: it does not say “format”: “{format}”.", format=FORMAT))
    if document["format"] != FORMAT:
        raise Refusal(message("its format is not {format}, the one this planner reads.", format=FORMAT), ("format",))
    try:
        _validator().validate(document)
    except jsonschema_rs.ValidationError as error:
        path: Path = tuple(error.instance_path)
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
