"""The days of a programme, each a section under its band."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from planner.documents.content.days import with_empty
from planner.documents.content.types import Content, Day, Entry, GiftLine
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.parts import grid
from planner.documents.pdf.parts.day_band import bands, column_heads
from planner.documents.pdf.parts.day_zones import zone_texts
from planner.documents.pdf.parts.empty_days import NOTHING_PLANNED, said_of_empty
from planner.documents.pdf.parts.entry_rows import DayFacts, entry_units
from planner.documents.pdf.parts.times import offsets
from planner.documents.pdf.parts.walking import entries_of, with_parts
from planner.documents.pdf.pausing import Pause, nothing
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import set_text
from planner.messages import message

PROGRAMME = message("Programme")
DAY_TO_BE_CONFIRMED = message("Day to be confirmed")


def day_sections(content: Content, speech: Speech, *, pause: Pause = nothing) -> list[Section]:
    """A section for each day, in order, then one for what has no day yet."""
    tracks = track_colours(content)
    gifts = _gifts_by_item(content.gifts)
    noted = first_mentions(content)
    sections = []
    for day in with_empty_days(content):
        pause()
        facts = DayFacts(
            zoned=zone_changes(day),
            cities=len(day.cities) > 1,
            noted=noted,
            tracks=tracks,
            gifts=gifts,
        )
        titles = day_titles(day, speech)
        right = [" · ".join(speech.full_date(day.date)), *zone_texts(day, content.home_zone, speech)]
        empty = "" if day.entries else said_of_empty(day.date, content, speech)
        sections.append(_section(titles, right, day.entries, facts, speech, day_bookmark(day, speech), empty=empty))
    if content.undated:
        facts = DayFacts(cities=True, noted=noted, tracks=tracks, gifts=gifts)
        titles = speech.say(DAY_TO_BE_CONFIRMED)
        sections.append(_section(titles, (), content.undated, facts, speech, Bookmark(" ".join(titles))))
    if not sections:
        titles = speech.say(PROGRAMME)
        sections.append(_section(titles, (), (), DayFacts(), speech, Bookmark(" ".join(titles))))
    return sections


def _section(
    titles: tuple[str, ...],
    right: Iterable[str],
    entries: Iterable[Entry],
    facts: DayFacts,
    speech: Speech,
    bookmark: Bookmark,
    *,
    empty: str = "",
) -> Section:
    first, again = bands(titles, list(right), speech)
    heads = column_heads(speech)
    units = [unit for entry in entries for unit in entry_units(entry, facts, speech)]
    if not units:
        nothing = set_text(empty or speech.line(NOTHING_PLANNED), style.BODY, grid.UNDER.room)
        return Section((Unit(Row((grid.TIME.cell(nothing),))),), (first,), (again,), bookmark=bookmark)
    return Section(tuple(units), (first, heads), (again, heads), bookmark=bookmark)


def day_titles(day: Day, speech: Speech) -> tuple[str, ...]:
    """Which day of the visit it is and where, in each language; the date where neither is known.

    A date that is lived again is told by its date.
    """
    texts = []
    for language in speech.languages:
        cities = ("、" if language.startswith("zh") else ", ").join(
            dict.fromkeys(city.in_language(language) for city in day.cities)
        )
        texts.append(" · ".join(part for part in (_which(day, language), cities) if part))
    shown = tuple(dict.fromkeys(text for text in texts if text))
    return shown or speech.full_date(day.date)


def _which(day: Day, language: str) -> str:
    if day.again:
        said = dates.day_and_weekday(day.date, language)
        return message("Again {day}, after the date line", day=said).in_language(language)
    return dates.day_number(day.number, language) if day.number else ""


def day_bookmark(day: Day, speech: Speech) -> Bookmark:
    """The entry of the outline that leads to a day."""
    if day.again:
        return Bookmark(day_titles(day, speech)[0])
    return Bookmark(f"{day_titles(day, speech)[0]} · {speech.full_date(day.date)[0]}")


def with_empty_days(content: Content) -> Iterator[Day]:
    """The days of the content; a person also reads on which days of the visit nothing is planned."""
    if content.audience.kind not in ("person", "group") or content.first_day is None or content.last_day is None:
        yield from content.days
        return
    for day in with_empty(content, content.first_day, content.last_day):
        yield day if day.entries else day._replace(cities=())


def zone_changes(day: Day) -> frozenset[str]:
    """The items whose clock is not that of the item before, on a day with several zones."""
    if len(day.zones) < 2:
        return frozenset()
    found: set[str] = set()
    last: str | None = None
    for entry in with_parts(day.entries):
        shown = offsets(entry)
        if shown and (len(shown) > 1 or shown[0] != last):
            found.add(entry.item_id)
        last = shown[-1] if shown else last
    return frozenset(found)


def first_mentions(content: Content) -> frozenset[str]:
    """The items that are the first on the paper at their venue; what is noted of it stands there, once."""
    seen = {stop.hotel.place_id for stop in content.stops if stop.hotel is not None}
    found: set[str] = set()
    for entry in entries_of(content):
        if entry.venue is not None and entry.venue.place_id not in seen:
            seen.add(entry.venue.place_id)
            found.add(entry.item_id)
    return frozenset(found)


def track_colours(content: Content) -> Mapping[str, style.Colour]:
    """The marks of parallel groups by their keys."""
    keys = dict.fromkeys(
        entry.track_key for day in content.days for entry in day.entries if entry.track_key is not None
    )
    return {key: style.TRACKS[number % len(style.TRACKS)] for number, key in enumerate(keys)}


def _gifts_by_item(gifts: Iterable[GiftLine]) -> dict[str, tuple[GiftLine, ...]]:
    found: dict[str, tuple[GiftLine, ...]] = {}
    for gift in gifts:
        if gift.item_id is not None:
            found[gift.item_id] = (*found.get(gift.item_id, ()), gift)
    return found
