"""Splitting people into coaches, and a person into a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.models import Group, Member, Person, Vehicle, Visit
from planner.models.identity import keyed_id, new_key
from planner.rules.coaches import Coach, Load, Manner, Rider, Seating
from planner.rules.coaches_boarding import seated
from planner.rules.coaches_wishes import needs_room, wished
from planner.usecases.commands.identity import unkeyed_id
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.people import CreateMember
from planner.usecases.commands.things import last_position
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CoachPlan:
    """One coach to be filled: an existing vehicle, or a name and seats for a new one.

    `group_id` is a group that is to be its load; without one it is the group that the vehicle has, or a new one.
    """

    name: str
    seats: int
    name_native: str | None = None
    vehicle_id: str | None = None
    group_id: str | None = None


@dataclass(frozen=True, slots=True)
class SplitIntoCoaches(Command[Seating]):
    """Fills coaches with people of a visit and makes a group for each.

    With `keep` those who ride in one of these coaches stay where they are, else all are seated anew. Nobody rides
    twice: the people leave all other coach groups, and those in `emptied` lose their head count too. Unnamed people are
    counted in the head count of the group. The result says who did not get their wish and who found no seat.
    """

    visit_id: str
    coaches: tuple[CoachPlan, ...]
    person_ids: tuple[str, ...]
    manner: Manner = "together"
    keep: bool = False
    emptied: tuple[str, ...] = ()

    def describe(self, thing: str) -> Message:
        return message("People into coaches")

    def apply(self, work: Work) -> Seating:
        work.get(Visit, self.visit_id)
        people = work.stored(Person, self.person_ids)
        vehicles = [self._vehicle(work, plan) for plan in self.coaches]
        groups = {row["vehicle_id"]: row for row in work.rows(Group, visit_id=self.visit_id) if row["kind"] == "coach"}
        own = work.stored(Group, [plan.group_id for plan in self.coaches if plan.group_id is not None])
        of_coach = [
            own[plan.group_id] if plan.group_id is not None else groups.get(key)
            for key, plan in zip(vehicles, self.coaches, strict=True)
        ]
        coaches = [coach_of(key, plan, row) for key, plan, row in zip(vehicles, self.coaches, of_coach, strict=True)]
        now = {
            member["person_id"]: coach.coach_id
            for coach, row in zip(coaches, of_coach, strict=True)
            if row is not None and self.keep
            for member in work.rows(Member, group_id=row["id"])
        }
        riders = riders_of([people[key] for key in self.person_ids], coaches, self.coaches, now=now)
        found = seated(riders, coaches, manner=self.manner)
        self._leave_others(work, {row["id"] for row in of_coach if row is not None})
        for load, plan, row in zip(found.loads, self.coaches, of_coach, strict=True):
            group_id = self._group(work, row, load, plan, people)
            work.update_many(Vehicle, {load.coach_id: {"group_id": group_id}})
        return found

    def _leave_others(self, work: Work, filled: set[str]) -> None:
        others = [row["id"] for row in work.rows(Group, visit_id=self.visit_id, kind="coach")]
        left = [key for key in dict.fromkeys([*others, *self.emptied]) if key not in filled]
        leave(work, left, set(self.person_ids))
        work.update_many(Group, {key: {"headcount": None} for key in self.emptied if key not in filled})

    def _vehicle(self, work: Work, plan: CoachPlan) -> str:
        if plan.vehicle_id is not None:
            work.update_many(Vehicle, {plan.vehicle_id: {"capacity": plan.seats}})
            return plan.vehicle_id
        key = new_key()
        row_id = keyed_id(self.visit_id, Vehicle.list_name, key)
        row = {"id": row_id, "visit_id": self.visit_id, "key": key, "name": plan.name, "name_native": plan.name_native}
        position = last_position(work, Vehicle, self.visit_id)
        work.insert_many(Vehicle, [row | {"capacity": plan.seats, "position": position}])
        return row_id

    def _group(
        self, work: Work, group: dict[str, Any] | None, load: Load, plan: CoachPlan, people: dict[str, dict[str, Any]]
    ) -> str:
        named = [key for key, _ in load.riders if not _unnamed(people[key])]
        values = {
            "leader_id": load.leader_id,
            "interpreter_id": load.interpreter_id,
            "headcount": load.heads if len(named) < load.heads else None,
        }
        if group is None:
            key = new_key()
            group_id = keyed_id(self.visit_id, Group.list_name, key)
            position = last_position(work, Group, self.visit_id)
            row = {"id": group_id, "visit_id": self.visit_id, "key": key, "kind": "coach", "position": position}
            row |= {"name": plan.name, "name_native": plan.name_native, "side": "delegation"}
            work.insert_many(Group, [row | {"vehicle_id": load.coach_id} | values])
        else:
            group_id = group["id"]
            work.update_many(Group, {group_id: {**values, "kind": "coach", "vehicle_id": load.coach_id}})
            work.delete_many(Member, [row["id"] for row in work.rows(Member, group_id=group_id)])
        equal: Counter[str] = Counter()
        rows = []
        for position, person_id in enumerate(named):
            key = people[person_id]["key"]
            row_id = unkeyed_id(Member, group_id, key, equal[key])
            equal[key] += 1
            rows.append({"id": row_id, "group_id": group_id, "person_id": person_id, "position": position})
        work.insert_many(Member, rows)
        return group_id


@dataclass(frozen=True, slots=True)
class JoinGroup(Command[str]):
    """Adds a person to a group, by which they gain its items; out of other coaches where it is a coach."""

    person_id: str
    group_id: str

    def describe(self, thing: str) -> Message:
        return message("“{thing}” into a group", thing=thing)

    def apply(self, work: Work) -> str:
        group = work.get(Group, self.group_id)
        if group.kind == "coach":
            coaches = [row["id"] for row in work.rows(Group, visit_id=group.visit_id, kind="coach")]
            leave(work, [key for key in coaches if key != self.group_id], {self.person_id})
        already = work.rows(Member, group_id=self.group_id, person_id=self.person_id)
        made = already[0]["id"] if already else CreateMember(self.group_id, {"person_id": self.person_id}).apply(work)
        work.about = label_of(work, work.get(Person, self.person_id))
        return str(made)


def leave(work: Work, group_ids: Sequence[str], person_ids: Collection[str]) -> None:
    """Takes people out of groups in which they are; nobody leads, or interprets in, a group that they left."""
    gone = {
        row["id"]: (row["group_id"], row["person_id"])
        for group_id in group_ids
        for row in work.rows(Member, group_id=group_id)
        if row["person_id"] in person_ids
    }
    pairs = set(gone.values())
    changes = {
        key: freed
        for key, group in work.stored(Group, {group_id for group_id, _ in pairs}).items()
        if (freed := {name: None for name in ("leader_id", "interpreter_id") if (key, group[name]) in pairs})
    }
    work.delete_many(Member, list(gone))
    work.update_many(Group, changes)


def coach_of(coach_id: str, plan: CoachPlan, group: Mapping[str, Any] | None) -> Coach:
    """A planned coach as it is to be filled, with who leads and interprets in its group now."""
    leads, speaks = (group["leader_id"], group["interpreter_id"]) if group is not None else (None, None)
    return Coach(coach_id, plan.seats, leads, speaks)


def riders_of(
    people: Sequence[Mapping[str, Any]],
    coaches: Sequence[Coach],
    plans: Sequence[CoachPlan],
    *,
    now: Mapping[str, str],
) -> list[Rider]:
    """The people as they are to be seated: heads, deputies and escorts lead, others with a name can; a wish names a
    coach or a person. `now` says in which coach somebody rides already.
    """
    names: dict[str, tuple[str | None, ...]] = {
        coach.coach_id: (plan.name, plan.name_native) for plan, coach in zip(plans, coaches, strict=True)
    }
    names |= {row["id"]: (row["name"], row["native_name"]) for row in people}
    return [
        Rider(
            row["id"],
            heads=max(1, row["headcount"] or 1),
            house=row["organization_id"] or "",
            leads=row["role"] in ("head", "deputy", "escort"),
            interprets=row["role"] == "interpreter",
            # What nobody understands is a wish that nobody can grant, and is told.
            wish=(wished(row["wish"], names) or row["wish"]) if (row["wish"] or "").strip() else None,
            now=None if _unnamed(row) else now.get(row["id"]),
            may_lead=not _unnamed(row) and row["role"] in ("member", "staff", None),
            needs=needs_room(row["mobility"]),
        )
        for row in people
    ]


def _unnamed(row: Mapping[str, Any]) -> bool:
    return bool(row["headcount"]) or not (row["name"] or row["native_name"])
