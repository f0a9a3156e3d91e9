"""How sure it is that two items at one time are a clash."""

from __future__ import annotations

from planner.rules.checks.finding import Level, lower
from planner.rules.checks.look import Look
from planner.rules.checks.plan import PlanItem

_ON_BOARD = frozenset({"meal", "briefing", "press", "free", "other"})
"""Kinds that may take place on the way."""
_ON_A_LONG_WAY = _ON_BOARD | {"meeting", "conference", "presentation", "reception", "ceremony", "signing", "hotel"}
"""Kinds that a ship or a train has room for as well."""


def level_of_clash(look: Look, first: PlanItem, second: PlanItem) -> Level | None:
    """An error where both have times that are settled; less where one is not, or both are in the same place.

    None where nothing shows that they are apart: no end is known to either and neither place differs.
    """
    if _on_board(first, second) or _on_board(second, first):
        return None
    level: Level = "error"
    apart = _apart(look, first, second)
    if not first.ends_at or not second.ends_at:
        # Published programmes give many things one starting time and no end: only another place shows a clash.
        if not apart:
            return None
        level = "error" if _within(first, second) or _in_two_cities(look, first, second) else "warning"
    elif apart is False:
        level = "warning"
    if not (first.is_settled and second.is_settled):
        level = lower(level)
    if look.attendance.presence(first).by_default or look.attendance.presence(second).by_default:
        level = _default_level(look, first, second, level)
    return level


def _on_board(journey: PlanItem, item: PlanItem) -> bool:
    """True for a meal or a briefing without a place of its own, during a flight, and for talks on a ship or a train."""
    if journey.kind not in ("flight", "train", "boat") or item.venue_id:
        return False
    if item.kind not in _ON_BOARD and (journey.kind == "flight" or item.city_id or item.kind not in _ON_A_LONG_WAY):
        return False
    if None in (journey.starts_at, journey.ends_at, item.starts_at):
        return False
    assert journey.starts_at is not None
    assert journey.ends_at is not None
    assert item.starts_at is not None
    return journey.starts_at <= item.starts_at and (item.over_at or item.starts_at) <= journey.ends_at


def _default_level(look: Look, first: PlanItem, second: PlanItem, level: Level) -> Level:
    """Where one names nobody, that the whole delegation comes is how the file is read, not what was written."""
    both = look.attendance.presence(first).by_default and look.attendance.presence(second).by_default
    if both and first.track_id != second.track_id:
        # They stand in columns of their own: only that nobody is named makes them the same people's.
        return "advice"
    return level if both else lower(level)


def _apart(look: Look, first: PlanItem, second: PlanItem) -> bool | None:
    """Whether the places of both are apart; None where not both are known."""
    if first.moves or second.moves:
        # Whoever is on the way is nowhere else, be it where the way begins or ends.
        return True
    if not first.venue_id or not second.venue_id:
        return True if _in_two_cities(look, first, second) else None
    return not look.plan.same_spot(first.venue_id, second.venue_id)


def _city(look: Look, item: PlanItem) -> str | None:
    return item.city_id or look.plan.city_of(item.venue_id)


def _in_two_cities(look: Look, first: PlanItem, second: PlanItem) -> bool:
    """True where the cities of both are known and are two: no address misread explains that."""
    cities = _city(look, first), _city(look, second)
    return all(cities) and cities[0] != cities[1] and not first.moves and not second.moves


def _within(first: PlanItem, second: PlanItem) -> bool:
    """True where the one without an end begins while the other goes on, not just as it begins."""
    assert first.starts_at is not None
    assert second.starts_at is not None
    return first.ends_at is not None and first.starts_at < second.starts_at < first.ends_at
