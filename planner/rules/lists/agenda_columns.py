"""What the columns of a programme mean, by their heads and by what stands under them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from planner.rules.folding import fold
from planner.rules.lists.agenda_heads import AGENDA_WORDS
from planner.rules.lists.agenda_times import writes_twelve_hours
from planner.rules.lists.clock_cells import clock_text, day_and_clock
from planner.rules.lists.days import DayReader
from planner.rules.lists.guests_before import guests_before
from planner.rules.lists.meaning import KEPT, Meaning, meaning_of, sample, share
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table, head_as_typed
from planner.rules.lists.zone_marks import without_zone
from planner.rules.typed_time import read_time

_NATIVE = {"title": "title_native", "place": "place_native"}


def agenda_meaning(table: Table, remembered: Iterable[tuple[Sequence[str], Meaning]] = ()) -> dict[str, str]:
    """What the heads of a programme mean; of two titles or places one may be of the other script."""
    for heads, meaning in remembered:
        if set(heads) == set(table.heads):
            return {head: meaning.get(head, KEPT) for head in table.heads}
    found = {head: meaning_of(head_as_typed(head), AGENDA_WORDS) for head in table.heads}
    filled = tuple(row for row in table.rows if sum(map(bool, map(str.strip, row))) > 1)
    # A row with one cell is the heading of a day, or a note.
    rows = replace(table, rows=filled or table.rows)
    samples = {head: sample(rows, head) for head in table.heads}
    for head, member in found.items():
        # "From" and "To" of a table of journeys are places, and a "Schedule" may be what is done.
        doubtful = member in ("from", "to") or (member == "time" and fold(head_as_typed(head)) == "schedule")
        if (
            doubtful
            and samples[head]
            and not share(samples[head], lambda text: _is_time(text) or day_and_clock(text)[1])
        ):
            found[head] = KEPT
    reader = DayReader(first=date(2000, 1, 1))
    if "date" not in found.values():
        days = (h for h in found if found[h] in (KEPT, "number", "time") and share(samples[h], reader.read) >= 0.8)
        dated = next((h for h in days if found[h] != "time" or not share(samples[h], _is_time)), None)
        if dated is not None:
            found[dated] = "date"
    if "time" not in found.values() and "from" not in found.values():
        free = [h for h in found if found[h] == KEPT and not all(len(text) < 2 for text in samples[h])]
        timed = next((h for h in free if share(samples[h], _is_time) >= 0.8), None)
        if timed is not None:
            found[timed] = "time"
    if "title" not in found.values():
        free = [h for h in found if found[h] in (KEPT, "notes", "kind") and samples[h] and not is_way(h)]
        likely = max(free, key=lambda h: sum(map(len, samples[h])) / len(samples[h]), default=None)
        if not any(map(head_as_typed, table.heads)):
            likely = next((h for h in free if not share(samples[h], str.isdigit)), likely)
        if likely is not None:
            found[likely] = "title"
    free = [h for h in found if found[h] == KEPT and samples[h]]
    if len(free) == 1 and not any(map(head_as_typed, table.heads)) and "place" not in found.values():
        found[free[0]] = "place"  # time, activity, place: nobody writes them in another order
    for member, native in _NATIVE.items():
        heads = [head for head in found if found[head] == member]
        if len(heads) > 1 and native not in found.values():
            foreign = [head for head in heads if share(samples[head], is_latin) < 0.5]
            other = foreign[0] if foreign and len(foreign) < len(heads) else heads[1]
            found[other] = native if foreign else KEPT
    taken: set[str] = set()
    for head, member in found.items():
        if member in taken and member != "notes":
            found[head] = KEPT
        taken.add(member)
    return found


def twelve_hours(table: Table, members: Mapping[str, list[str]]) -> bool:
    """True where the clock times of a programme are of twelve hours."""
    heads = [head for member in ("time", "from", "to") for head in members.get(member, ())]
    return writes_twelve_hours(text for head in heads for text in table.column(head))


def is_way(head: str) -> bool:
    """True for "From" and "To" of a table of journeys, where they are no times."""
    return meaning_of(head_as_typed(head), AGENDA_WORDS) in ("from", "to")


def _holds_time(text: str) -> bool:
    return _is_time(text) or day_and_clock(text)[1] is not None


def _is_time(text: str) -> bool:
    read = read_time(clock_text(without_zone(text)[0]))
    told = any(one.time or one.day_part or one.minutes or one.precision for one in read)
    return told or guests_before(text) is not None
