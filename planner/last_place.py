"""What is remembered of each office between two starts, in a small JSON file: the page a person was at, the last step.

Nothing that matters is lost with this file: without it the planner opens at the list of visits.
"""

from __future__ import annotations

import contextlib
import re
import threading
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from planner.paths import config_folder, named_file
from planner.small_files import read_object, write_object

OFFICES = 20
"""So many offices are remembered; the one that was left longest ago goes first."""
RECENT = 9
"""So many visits of an office are remembered."""
_PASSWORD = re.compile(r"(?<=://)([^/@:]*):.*@", re.DOTALL)
_SCHEME = re.compile(r"^postgres(?:ql)?(?:\+\w+)?(?=://)")
_ONE_AT_A_TIME = threading.Lock()


class Place(NamedTuple):
    """A page, and the visit it shows; no visit for the list of them."""

    visit_id: str
    room: str


class LastStep(NamedTuple):
    """The newest step that was seen in the trail of an office: its id, and when it was made (ISO 8601, UTC)."""

    step_id: str
    at: str


def places_file() -> Path:
    """The file that holds the places; it need not exist."""
    return config_folder() / "places.json"


def last_place(office: str) -> Place | None:
    """Where a person was last in the office at a path or URL; None where nobody knows."""
    known = _known(office)
    visit_id, room = known.get("visit"), known.get("room")
    return Place(visit_id, room) if isinstance(visit_id, str) and isinstance(room, str) else None


def keep_place(office: str, place: Place) -> None:
    """Writes a place whole; where that cannot be, the planner opens at the list next time, and nothing else is lost."""
    facts: dict[str, Any] = {"visit": place.visit_id, "room": place.room}
    if place.visit_id:
        others = [visit_id for visit_id in recent_visits(office) if visit_id != place.visit_id]
        facts["recent"] = [place.visit_id, *others][:RECENT]
    _keep(office, facts)


def recent_visits(office: str) -> tuple[str, ...]:
    """The ids of the visits that were open last, the newest first; some may be gone by now."""
    stored = _known(office).get("recent")
    return tuple(one for one in stored if isinstance(one, str)) if isinstance(stored, list) else ()


def last_step(office: str) -> LastStep | None:
    """The step of `keep_step`; None where nobody knows."""
    known = _known(office)
    step_id, at = known.get("step"), known.get("at")
    return LastStep(step_id, at) if isinstance(step_id, str) and isinstance(at, str) else None


def keep_step(office: str, step: LastStep | None) -> None:
    """Writes which step was seen last in an office, or with None that any may come next, as after a restore."""
    _keep(office, {"step": step.step_id if step else None, "at": step.at if step else None})


def _keep(office: str, facts: Mapping[str, Any]) -> None:
    # Steps are stored from several threads; another program at the same moment costs no more than a memory.
    with _ONE_AT_A_TIME, contextlib.suppress(OSError):
        stored, key = read_object(places_file()), _key(office)
        newest, before = next(reversed(stored), None), stored.pop(key, None)
        others = list(stored.items())[-OFFICES + 1 :]
        kept = {**dict(others), key: {**(before if isinstance(before, dict) else {}), **facts}}
        if kept[key] == before and newest == key:
            return  # as it is at most starts
        write_object(places_file(), kept)


def _known(office: str) -> dict[str, Any]:
    known = read_object(places_file()).get(_key(office))
    return known if isinstance(known, dict) else {}


def _key(office: str) -> str:
    # An office stays the same with another password, and with other options, which may hold one too.
    if "://" in office:
        office = _SCHEME.sub("postgresql", _PASSWORD.sub(r"\1@", office.partition("?")[0]))
    else:
        office = str(named_file(office))
    # A path may hold the name of a person: what is kept tells one office from another, and no more.
    told = office.encode("utf-8", "surrogatepass")
    return f"{zlib.crc32(told):08x}-{len(told)}"
