"""People and coaches as they are to be brought together, and what came of it; `coaches_boarding` does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Manner = Literal["together", "spread"]


@dataclass(frozen=True, slots=True)
class Rider:
    """Somebody, or `heads` unnamed people, to be given seats.

    `wish` is the id of a coach or of another rider, `now` the coach in which they ride already. `leads` and
    `interprets` say what somebody is there for; `may_lead` that they can where nobody is. With `needs` somebody
    cannot take just any coach: those people ride together, so that one coach with room for a wheelchair is enough.
    """

    person_id: str
    heads: int = 1
    house: str = ""
    leads: bool = False
    interprets: bool = False
    wish: str | None = None
    now: str | None = None
    may_lead: bool = False
    needs: bool = False


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach and how many it seats, guides and escorts of its own not counted; who leads and interprets in it now.

    Who leads or interprets stays while they ride in it, and where they are none of the riders, such as a host's guide.
    """

    coach_id: str
    seats: int
    leader_id: str | None = None
    interpreter_id: str | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """What was put into one coach: people with their heads, its leader and its interpreter."""

    coach_id: str
    seats: int
    riders: tuple[tuple[str, int], ...]
    leader_id: str | None
    interpreter_id: str | None

    @property
    def heads(self) -> int:
        """How many people ride."""
        return sum(heads for _, heads in self.riders)


@dataclass(frozen=True, slots=True)
class Seating:
    """The loads in the order of the coaches, who did not get their wish, and who found no seat.

    `parted` are houses that were to stay together and ride in several coaches, `moved` those who rode in another
    coach until now.
    """

    loads: tuple[Load, ...]
    disappointed: tuple[str, ...] = ()
    left: tuple[tuple[str, int], ...] = ()
    parted: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
