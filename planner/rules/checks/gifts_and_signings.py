"""What comes in the wrong order, or has no place in the programme: signings and gifts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.messages import message, plural_message
from planner.models.words import Words
from planner.rules.checks.finding import Finding, fingerprint
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.mending import after
from planner.rules.checks.names import clock, listed, named, titles
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.rule import Rule

SIGNING = Rule(
    "signing_before_talks",
    "warning",
    message("A signing comes before its talks"),
    message("What is signed is what was agreed: the talks with the same partners come first."),
)
GIFT = Rule(
    "gift_without_exchange",
    "advice",
    message("A gift has no item at which it changes hands"),
    message("Gifts are carried to an item and entered in the register from it."),
)
GIFT_OFF = Rule(
    "gift_at_cancelled_item",
    "warning",
    message("A gift is planned for an item that is cancelled"),
    message("A gift whose item does not take place is left behind, or carried home."),
)
RULES = (SIGNING, GIFT, GIFT_OFF)
_DONE = frozenset({"presented", "received", "declared", "declined", "returned"})


def gifts_and_signings(look: Look) -> Iterator[Finding]:
    """Signings before their talks, and gifts that nobody will hand over."""
    if look.asks(SIGNING):
        yield from _signings(look)
    yield from _gifts(look)


def _signings(look: Look) -> Iterator[Finding]:
    talks = [item for item in look.plan.standing if item.kind == "meeting"]
    for signing in look.plan.standing:
        if signing.kind != "signing" or (signing.depth and _above_signs(look, signing)) or _is_book(signing):
            continue
        partners = _partners(look, signing)
        shared = [item for item in talks if partners & _partners(look, item)]
        if not shared or any(_before(item, signing) for item in shared):
            continue
        later = next((item for item in shared if _before(signing, item)), None)
        if later is None or signing.starts_at is None or later.starts_at is None:
            continue
        yield Finding(
            rule=SIGNING.name,
            # On another day the talks may well be about something else.
            level=look.level(SIGNING, None if _on_same_day(signing, later) else "advice"),
            message=message(
                "“{signing}” at {start} comes before “{talks}” at {later}",
                signing=named(signing.title),
                talks=named(later.title),
                start=clock(signing.starts_at, signing.start_zone),
                later=clock(later.starts_at, later.start_zone),
            ),
            reason=look.why(SIGNING),
            item_ids=(signing.id, later.id),
            starts_at=signing.starts_at,
            ends_at=later.over_at,
            zone=signing.start_zone,
            facts=fingerprint(signing.id, signing.starts_at, later.id, later.starts_at),
            mends=after(look, later, signing),
        )


def _above_signs(look: Look, item: PlanItem) -> bool:
    above = look.plan.items.get(item.parent_id or "")
    return above is not None and above.kind == "signing"


_BOOK = re.compile(
    r"\b(guest|visitors?['’]?s?|golden|condolence)\s+book|livre\s+(d['’]or|d['’]honneur)|goldene\w* buch|gästebuch"
    r"|libro de (honor|visitas|oro)|livro de (honra|visitas|ouro)|libro d['’]o(ro|nore)"
    r"|签名簿|簽名簿|题词|題詞|留言簿|芳名錄?|記帳",
    re.IGNORECASE,
)


def _is_book(signing: PlanItem) -> bool:
    """True for the book that guests sign as they come in."""
    return any(_BOOK.search(text) for _, text in signing.title.by_language)


def _partners(look: Look, item: PlanItem) -> frozenset[str]:
    """The people and groups of the other side who are named at an item, and the host as it is written."""
    presence, plan = look.attendance.presence(item), look.plan
    groups = {key for key in presence.group_ids if key in plan.groups and plan.groups[key].side != "delegation"}
    found = {key for key in presence.person_ids if plan.people[key].side != "delegation"}
    hosts = {item.host.strip().casefold()} if item.host and item.host.strip() else set()
    return frozenset(groups | found | hosts)


def _on_same_day(one: PlanItem, other: PlanItem) -> bool:
    return one.start.date is not None and one.start.date == other.start.date


def _before(one: PlanItem, other: PlanItem) -> bool:
    return one.starts_at is not None and other.starts_at is not None and one.starts_at < other.starts_at


def _gifts(look: Look) -> Iterator[Finding]:
    items = look.plan.items
    ours = [gift for gift in look.plan.gifts if gift.direction != "received" and gift.status not in _DONE]
    loose = [gift for gift in ours if gift.item_id is None]
    if loose and look.asks(GIFT):
        yield gathered(
            look,
            GIFT,
            (),
            plural_message(
                "{count} gift has no item at which it changes hands: {gifts}",
                "{count} gifts have no item at which they change hands: {gifts}",
                count=len(loose),
                gifts=listed(Words(((None, gift.name),)) for gift in loose),
            ),
            facts=[gift.id for gift in loose],
        )
    for gift in ours:
        item = items.get(gift.item_id or "")
        if item is not None and item.is_off and look.asks(GIFT_OFF):
            yield gathered(
                look,
                GIFT_OFF,
                (item,),
                message(
                    "“{gift}” is for {item}, which is cancelled", gift=gift.name, item=titles(look.plan, [item.id])
                ),
                facts=(gift.id,),
            )
