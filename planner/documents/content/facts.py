"""What the rules need to know of a loaded visit, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.rules.attendance import GroupFacts, ItemFacts, Roll
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources

if TYPE_CHECKING:
    from planner.models.visit import Visit


def zone_sources_of(visit: Visit) -> ZoneSources:
    """Everything that the zones of the visit's moments follow from."""
    return ZoneSources(
        home_zone=visit.home_zone,
        places={place.id: PlaceZone(place.timezone, place.city_id, place.within_id) for place in visit.places},
        stops=tuple(StopSpan(stop.city_id, stop.arrive, stop.depart) for stop in visit.stops),
    )


def roll_of(visit: Visit) -> Roll:
    """Everything that attendance follows from."""
    tracks = {item.track_id for item in visit.items}
    return Roll(
        people={person.id: person.side for person in visit.people},
        groups={
            group.id: GroupFacts(
                group.id,
                side=group.side,
                everyone_of=group.everyone_of,
                member_ids=frozenset(member.person_id for member in group.members),
                is_track=group.id in tracks,
            )
            for group in visit.groups
        },
        items={
            item.id: ItemFacts(
                item.id,
                parent_id=item.parent_id,
                person_ids=frozenset(one.person_id for one in item.participants if one.person_id),
                group_ids=frozenset(one.group_id for one in item.participants if one.group_id),
            )
            for item in visit.items
        },
    )
