"""Where a person was last in each office: the id of the visit and the page, in a small JSON file."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.paths import config_folder

OFFICES = 20
"""So many offices are remembered; the one that was left longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the visit it shows; no visit for the list of them."""

    visit_id: str
    room: str


def places_file() -> Path:
    """The file that holds the places; it need not exist."""
    return config_folder() / "places.json"


def last_place(office: str) -> Place | None:
    """Where a person was last in the office at a path or URL; None where nobody knows."""
    stored = _stored().get(_key(office))
    if not isinstance(stored, dict):
        return None
    visit_id, room = stored.get("visit"), stored.get("room")
    return Place(visit_id, room) if isinstance(visit_id, str) and isinstance(room, str) else None


def keep_place(office: str, place: Place) -> None:
    """Writes a place whole; where that cannot be, the planner opens at the list next time, and nothing else is lost."""
    places = {key: value for key, value in _stored().items() if key != _key(office)}
    kept = dict(list(places.items())[-OFFICES + 1 :])
    kept[_key(office)] = {"visit": place.visit_id, "room": place.room}
    target = places_file()
    draft = target.with_suffix(".part")
    with contextlib.suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        draft.replace(target)


def _key(office: str) -> str:
    # A path may hold the name of a person, a URL a password.
    return hashlib.sha256(office.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _stored() -> dict[str, Any]:
    try:
        stored = json.loads(places_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}
