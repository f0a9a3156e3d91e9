"""The keys of a visit file: unique, and what each stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.exchange.visit_file.json_text import MOST_LEVELS
from planner.exchange.visit_file.refusal import Path, Refusal, shown
from planner.exchange.visit_file.shape import KEYED, Reference
from planner.messages import Message, message
from planner.models.identity import keyed_id


@dataclass(frozen=True, slots=True)
class Target:
    """A thing that a key stands for."""

    list_name: str
    row_id: str
    kind: str


Keys = Mapping[str, Target]


def collect_keys(document: Mapping[str, Any], visit_id: str) -> Keys:
    """Every key of the file with its thing. Raises Refusal where a key stands twice."""
    keys: dict[str, Target] = {}
    for list_name in KEYED:
        for number, entry in enumerate(document.get(list_name) or ()):
            key = entry["key"]
            if key in keys:
                raise Refusal(
                    message("the key “{key}” stands twice. Give one of the two another key.", key=shown(key)),
                    (list_name, number, "key"),
                )
            kind = entry.get("kind", "") if list_name == "places" else ""
            keys[key] = Target(list_name, keyed_id(visit_id, list_name, key), kind)
    return keys


def resolve(key: str, reference: Reference, keys: Keys, path: Path) -> tuple[str, str]:
    """(column, id) of a reference. Raises Refusal where nothing, or the wrong kind of thing, has the key."""
    target = keys.get(key)
    if target is None:
        raise Refusal(
            message("nothing in this file has the key “{key}”. Correct the key, or add what it names.", key=shown(key)),
            path,
        )
    column = reference.columns.get(target.list_name)
    if column is None or (reference.city and target.kind != "city"):
        wanted = ("city",) if reference.city else tuple(reference.columns)
        raise Refusal(
            message(
                "“{key}” is {found}, but {wanted} is needed here. Name another key.",
                key=shown(key),
                found=_NAMES[target.list_name],
                wanted=_wanted(wanted),
            ),
            path,
        )
    return column, target.row_id


_NAMES: dict[str, Message] = {
    "city": message("a city"),
    "organizations": message("an organisation"),
    "places": message("a place"),
    "people": message("a person"),
    "groups": message("a group"),
    "vehicles": message("a vehicle"),
    "items": message("an item"),
    "gifts": message("a gift"),
    "tasks": message("a task"),
}


def _wanted(names: tuple[str, ...]) -> Message:
    if len(names) == 1:
        return _NAMES[names[0]]
    if len(names) == 2:
        return message("{first} or {second}", first=_NAMES[names[0]], second=_NAMES[names[1]])
    return message(
        "{first}, {second} or {third}",
        first=_NAMES[names[0]],
        second=_NAMES[names[1]],
        third=_NAMES[names[2]],
    )


def refuse_cycles(document: Mapping[str, Any]) -> None:
    """Raises Refusal where an item stands under itself, or a place lies within itself."""
    items = list(document.get("items") or ())
    places = list(document.get("places") or ())
    _refuse_cycle(
        items,
        "items",
        ("parent", "alternative_to"),
        message("this item is a step of, or an alternative to, itself in the end. Break the circle."),
    )
    _refuse_cycle(places, "places", ("within",), message("this place lies within itself in the end. Break the circle."))


def _refuse_cycle(entries: list[Mapping[str, Any]], list_name: str, members: tuple[str, ...], reason: Message) -> None:
    """Takes away, again and again, what refers to nothing that is left; what remains is in a circle.

    Papers walk down from an item to its steps and theirs, so the depth is bounded as that of the file is.
    """
    numbers = {entry["key"]: number for number, entry in enumerate(entries)}
    follow = {entry["key"]: tuple(entry[m] for m in members if entry.get(m) in numbers) for entry in entries}
    referring: dict[str, list[str]] = {}
    open_ends = {key: len(targets) for key, targets in follow.items()}
    for key, targets in follow.items():
        for target in targets:
            referring.setdefault(target, []).append(key)
    levels = dict.fromkeys(open_ends, 1)
    free = [key for key, count in open_ends.items() if count == 0]
    while free:
        above = free.pop()
        for key in referring.get(above, ()):
            levels[key] = max(levels[key], levels[above] + 1)
            open_ends[key] -= 1
            if open_ends[key] == 0:
                free.append(key)
    left = {key for key, count in open_ends.items() if count}
    if left:
        member, key = _in_circle(entries, numbers, members, left)
        raise Refusal(reason, (list_name, numbers[key], member))
    deepest = min((key for key, level in levels.items() if level > MOST_LEVELS), key=numbers.__getitem__, default=None)
    if deepest is not None:
        raise Refusal(
            message("this stands more than 100 levels deep in others, which nothing does. Make it flatter."),
            (list_name, numbers[deepest]),
        )


def _in_circle(
    entries: list[Mapping[str, Any]], numbers: Mapping[str, int], members: tuple[str, ...], left: set[str]
) -> tuple[str, str]:
    """A member and the key of its entry that stand in a circle: everything left leads on to something left."""
    seen: set[str] = set()
    key = min(left, key=lambda k: numbers[k])
    while True:
        entry = entries[numbers[key]]
        member = next(m for m in members if entry.get(m) in left)
        if key in seen:
            return member, key
        seen.add(key)
        key = entry[member]
