"""What the rules of gifts look at: a gift with whom it is from and for, as plain values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.messages import Message
from planner.models.money import Money
from planner.rules.gift_dates import DayRange


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation. `keys` are the names by which it is known again in another visit."""

    organization_id: str
    name: str
    name_native: str | None = None
    country: str | None = None
    kind: str | None = None
    gift_rules: str | None = None
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Party:
    """Who gives or receives. `travels` is true for a delegate, who comes home with the gift at the end of the visit."""

    kind: str
    """person, group, organization or text"""
    name: str
    name_native: str | None = None
    title: str | None = None
    title_native: str | None = None
    nationality: str | None = None
    rank: int | None = None
    bodies: tuple[Body, ...] = ()
    keys: frozenset[str] = frozenset()
    side: str | None = None
    party_id: str = ""

    @property
    def travels(self) -> bool:
        """Whether this is one of the delegation."""
        return self.side == "delegation"


@dataclass(frozen=True, slots=True)
class GiftFacts:
    """A gift of a visit, or of the register without one. `days` is None where nothing says when."""

    gift_id: str
    key: str
    description: str
    description_native: str | None = None
    visit_id: str | None = None
    visit_title: str = ""
    direction: str | None = None
    status: str | None = None
    category: str | None = None
    quantity: int | None = None
    notes: str | None = None
    date: str | None = None
    days: DayRange | None = None
    cost: Money | None = None
    value: Money | None = None
    value_rate: str | None = None
    giver: Party | None = None
    recipients: tuple[Party, ...] = ()
    declared_on: str | None = None
    returns_on: dt.date | None = None
    """The last day of the visit, from which some deadlines run."""
    item_id: str | None = None
    present_without_gift: int = 0
    """How many of the other side are at the item and have no gift there."""

    @property
    def planned(self) -> bool:
        """Whether it has not changed hands yet."""
        return self.status in (None, "planned", "approved", "ready") and self.direction != "declined"

    @property
    def happens(self) -> bool:
        """Whether it is, or is to be, somebody's: neither declined nor given back."""
        return self.status not in ("declined", "returned") and self.direction != "declined"


@dataclass(frozen=True, slots=True)
class GiftAdvice:
    """What the planner says about a gift. It never decides: the words say what a rule or a custom says.

    `kind` is rule, caution, repeat or deadline; `level` is high, medium or low for a caution, advice otherwise.
    `name` is that of the rule set or of the caution. `deadline` is a day; `certain` is false where the day or the
    duty hangs on what is not known yet.
    """

    gift_id: str
    gift_key: str
    kind: str
    level: str
    text: Message
    source: str = ""
    checked_on: str | None = None
    confirmed: bool = True
    deadline: dt.date | None = None
    name: str = ""
    certain: bool = True
    over: bool = False
    url: str = ""
    reached: frozenset[str] = frozenset()
    """How the steps that were reached compare: over, at_least, up_to, any, ask; for a rule only."""
