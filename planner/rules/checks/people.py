"""People: parity of heads, gaps in the order, passports, diets, and who has nothing to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime

from planner.messages import message, plural_message
from planner.rules.checks.finding import Finding, Level, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import listed, named, titles
from planner.rules.checks.plan import PlanItem, PlanPerson
from planner.rules.checks.rule import Rule
from planner.rules.folding import fold
from planner.rules.lists.days import MONTH_OF
from planner.rules.months import last_of_month, months_later
from planner.rules.parity import parity

PARITY = Rule(
    "parity_of_heads",
    "advice",
    message("The heads are not of equal rank"),
    message("Parity: each side is led by somebody of about equal rank, within {ranks} of the first.", ranks=2),
    {"ranks": 2},
)
PRECEDENCE = Rule(
    "gap_in_precedence",
    "advice",
    message("There is a gap in the order of people"),
    message("Lists, seats and cars follow the ranks; equal ranks are right, a missing one is asked about."),
)
PASSPORT = Rule(
    "passport_expires",
    "warning",
    message("A passport expires too soon"),
    message("Many countries let in only who can still travel {months} months after the visit.", months=6),
    {"months": 6},
)
DIET = Rule(
    "diet_not_noted",
    "advice",
    message("A meal says nothing of a diet"),
    message("The kitchen knows only what the meal's notes or its diet list say."),
)
IDLE = Rule(
    "nothing_to_do",
    "advice",
    message("Somebody has nothing to do"),
    message("Whoever is on the list and attends no item was forgotten, or does not come."),
)
GONE = Rule(
    "gone_from_list",
    "warning",
    message("Somebody is no longer in the list"),
    message("The newest list of the delegation has them no longer: take them out, or keep them on purpose."),
)
RULES = (PARITY, PRECEDENCE, PASSPORT, DIET, IDLE, GONE)


def people(look: Look) -> Iterator[Finding]:
    """What a careful officer asks about the people of the visit."""
    for rule, finder in (
        (PARITY, _parity),
        (PRECEDENCE, _gaps),
        (PASSPORT, _passports),
        (DIET, _diets),
        (IDLE, _idle),
        (GONE, _gone),
    ):
        if look.asks(rule):
            yield from finder(look)


def _parity(look: Look) -> Iterator[Finding]:
    apart = int(look.number(PARITY, "ranks"))
    found: list[PlanItem] = []
    for item in look.plan.on:
        if item.kind not in ("meeting", "signing") or item.depth:
            continue
        named_here = [look.plan.people[key] for key in look.attendance.people(item)]
        ours, theirs = (_first(named_here, side) for side in ("delegation", "host"))
        if ours and theirs and _unlike(ours, theirs, apart):
            found.append(item)
    if found:
        yield gathered(
            look,
            PARITY,
            found,
            plural_message(
                "At {count} item the first of one side meets nobody of like rank",
                "At {count} items the first of one side meets nobody of like rank",
                count=len(found),
            ),
            reason=message(
                "{why} Concerned: {items}.", why=look.why(PARITY), items=titles(look.plan, [item.id for item in found])
            ),
        )


def _first(people: Iterable[PlanPerson], side: str) -> PlanPerson | None:
    ranked = [person for person in people if person.side == side and person.precedence is not None]
    return min(ranked, key=lambda person: person.precedence or 0, default=None)


def _unlike(ours: PlanPerson, theirs: PlanPerson, apart: int) -> bool:
    """By their offices where both are known, else where the first of one side meets somebody far down the other."""
    if ours.office and theirs.office:
        return parity(ours.office, theirs.office).steps > apart
    ranks = (ours.precedence or 0, theirs.precedence or 0)
    return abs(ranks[0] - ranks[1]) > apart and 1 in ranks


def _gaps(look: Look) -> Iterator[Finding]:
    for side in ("delegation", "host"):
        ranked = sorted(
            (p for p in look.plan.people.values() if p.side == side and p.precedence is not None),
            key=lambda person: person.precedence or 0,
        )
        for before, person in enumerate(ranked):
            last = ranked[before - 1].precedence or 0 if before else 0
            # After two of rank 2 both 3 and 4 are right.
            if (person.precedence or 0) > max(last, before) + 1:
                yield Finding(
                    rule=PRECEDENCE.name,
                    level=look.level(PRECEDENCE),
                    message=message(
                        "The order jumps from {before} to {rank} at {person}",
                        before=last,
                        rank=person.precedence,
                        person=named(person.name),
                    ),
                    reason=look.why(PRECEDENCE),
                    person_ids=(person.id,),
                    facts=fingerprint([(one.id, one.precedence) for one in ranked]),
                )
                break


def _passports(look: Look) -> Iterator[Finding]:
    months = int(look.number(PASSPORT, "months"))
    last = look.plan.last_day or max((item.starts_at.date() for item in look.plan.standing if item.starts_at),
                                     default=None)  # fmt: skip
    if last is None:
        return
    for person in look.plan.people.values():
        expires = _day(person.passport_expires)
        if expires is None or person.side != "delegation" or expires >= months_later(last, months):
            continue
        level: Level = "error" if expires < last else "warning"
        yield Finding(
            rule=PASSPORT.name,
            level=look.level(PASSPORT, level),
            message=message(
                "The passport of {person} expires on {day}", person=named(person.name), day=expires.isoformat()
            ),
            reason=message(
                "The visit ends on {last}. Many countries ask for {months} months more.",
                last=last.isoformat(),
                months=months,
            ),
            person_ids=(person.id,),
            facts=fingerprint(person.id, expires, last, months),
        )


_WRITTEN = ("%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日")
_NAMED = (
    re.compile(r"(?P<d>\d{1,2})[ -](?P<w>[^\W\d_]+)\.?[ -](?P<y>\d{4})"),
    re.compile(r"(?P<w>[^\W\d_]+)\.? (?P<d>\d{1,2}), ?(?P<y>\d{4})"),
)
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")


def _day(text: str | None) -> date | None:
    """A day as passports and lists write it; of a month its last day. 03/04/2027 could be two days: None."""
    told = (text or "").strip()
    with suppress(ValueError):
        return date.fromisoformat(told[:10])
    for pattern in _WRITTEN:
        with suppress(ValueError):
            return datetime.strptime(told, pattern).date()  # noqa: DTZ007 -- a day of a document, in no zone
    named = next(filter(None, (pattern.fullmatch(told) for pattern in _NAMED)), None)
    month = _MONTH.fullmatch(told)
    with suppress(ValueError):
        if named and (number := MONTH_OF.get(fold(named["w"]))):
            return date(int(named["y"]), number, int(named["d"]))
        if month:
            return last_of_month(int(month[1]), int(month[2]))
    return None


def _diets(look: Look) -> Iterator[Finding]:
    special = {person.id: person for person in look.plan.people.values() if (person.diet or "").strip()}
    if not special:
        return
    meals: list[PlanItem] = []
    concerned: dict[str, None] = {}
    for item in look.plan.on:
        if item.kind not in ("meal", "reception") or item.notes:
            continue
        guests = [key for key in look.attendance.people(item) if key in special]
        if guests:
            meals.append(item)
            concerned |= dict.fromkeys(guests)
    if meals:
        yield gathered(
            look,
            DIET,
            meals,
            plural_message(
                "{count} meal says nothing of the diet of {people}",
                "{count} meals say nothing of the diet of {people}",
                count=len(meals),
                people=listed(special[key].name for key in concerned),
            ),
            person_ids=tuple(concerned),
            facts=tuple((key, special[key].diet) for key in concerned),
        )


def _idle(look: Look) -> Iterator[Finding]:
    """Delegates whom no item reaches, and counterparts whom none names."""
    if not look.plan.on:
        return
    busy = {person for item in look.plan.on for person in look.attendance.people(item)}
    for side in ("delegation", "host"):
        idle = [
            p
            for p in look.plan.people.values()
            if p.side == side and p.named and p.id not in busy and p.role != "driver"
        ]
        if idle:
            yield Finding(
                rule=IDLE.name,
                level=look.level(IDLE),
                message=plural_message(
                    "{count} person of the list attends nothing: {names}",
                    "{count} people of the list attend nothing: {names}",
                    count=len(idle),
                    names=listed(person.name for person in idle),
                ),
                reason=look.why(IDLE),
                person_ids=tuple(person.id for person in idle),
                facts=fingerprint(sorted(person.id for person in idle)),
            )


def _gone(look: Look) -> Iterator[Finding]:
    gone = [person for person in look.plan.people.values() if person.gone_since]
    if gone:
        yield Finding(
            rule=GONE.name,
            level=look.level(GONE),
            message=plural_message(
                "{count} person is no longer in the list and still in the visit: {names}",
                "{count} people are no longer in the list and still in the visit: {names}",
                count=len(gone),
                names=listed(person.name for person in gone),
            ),
            reason=look.why(GONE),
            person_ids=tuple(person.id for person in gone),
            facts=fingerprint(sorted((person.id, person.gone_since) for person in gone)),
        )
