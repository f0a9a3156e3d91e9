"""What a person calls a row, for the Undo menu and for sentences."""

from __future__ import annotations

from collections.abc import Mapping

from planner.messages import Message, message
from planner.models import Group, Keyed, Organization, Person, Place, Row, Visit
from planner.models.words import told
from planner.workspace import Work
from planner.workspace.draft import Draft, kind_of

NOUNS: Mapping[str, Message] = {
    "visit": message("visit"),
    "contact": message("contact"),
    "stop": message("stop"),
    "organization": message("organisation"),
    "place": message("place"),
    "person": message("person"),
    "lodging": message("lodging"),
    "party_group": message("group"),
    "member": message("member"),
    "vehicle": message("vehicle"),
    "item": message("item"),
    "participant": message("participant"),
    "gift": message("gift"),
    "recipient": message("recipient"),
    "outcome": message("outcome"),
    "party": message("party"),
    "task": message("task"),
    "pairing": message("pairing"),
    "accepted_finding": message("accepted finding"),
    "directory_person": message("person of the directory"),
    "directory_organization": message("organisation of the directory"),
    "directory_place": message("place of the directory"),
    "told_apart": message("two that look alike"),
    "gift_stock": message("gift in stock"),
    "gift_rule_set": message("set of gift rules"),
    "nil_return": message("nil return"),
    "known_list": message("known list"),
    "office_rule": message("rule of the office"),
}
"""What a person calls a row of each table."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title_native",),
    "name": ("name_native", "native_name"),
    "name_native": (),
    "native_name": (),
    "description": ("description_native",),
    "summary": ("summary_native",),
    "role_text": (),
    "who": (),
}
"""What a row is called by, first things first, and where the same may stand in another language."""

_NAMED_BY: Mapping[str, type[Row]] = {
    "person_id": Person,
    "group_id": Group,
    "organization_id": Organization,
    "city_id": Place,
    "hotel_id": Place,
}
"""What a row without a name of its own is called after, first things first."""


def label_of(work: Work, row: Row | Draft) -> str:
    """What a person calls a row: its title or name, or that of whom or what it names; else nothing.

    Within a message it is told in the reader's language, where the row has a name in it.
    """
    for name, others in _NAMES.items():
        if own := getattr(row, name, None):
            native = next(filter(None, (getattr(row, other, None) for other in others)), None)
            languages = getattr(row, "languages", None) if kind_of(row) is Visit else None
            return told(str(own), native, languages=languages or ())
    key = getattr(row, "key", None) if issubclass(kind_of(row), Keyed) else None
    if key is not None:
        return str(key)
    for column, model in _NAMED_BY.items():
        target_id = getattr(row, column, None)
        if target_id:
            return label_of(work, work.get(model, target_id))
    return getattr(row, "role", None) or ""
