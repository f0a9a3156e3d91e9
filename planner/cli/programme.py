"""The programme of a visit as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.documents.content.types import Attendance, Content, Entry, PlaceLine, When
from planner.messages import Message, message
from planner.models.words import Words, primary

DAY_PARTS: dict[str, Message] = {
    "morning": message("morning"),
    "noon": message("noon"),
    "afternoon": message("afternoon"),
    "evening": message("evening"),
    "night": message("night"),
}
PRECISIONS: dict[str, Message] = {
    "approximate": message("about"),
    "to_be_confirmed": message("to be confirmed"),
    "hidden": message("hidden from papers"),
}
STATUSES: dict[str, Message] = {"tentative": message("tentative"), "cancelled": message("cancelled")}
WEEKDAYS = (
    message("Monday"),
    message("Tuesday"),
    message("Wednesday"),
    message("Thursday"),
    message("Friday"),
    message("Saturday"),
    message("Sunday"),
)


def programme_lines(content: Content, *, language: str) -> Iterator[str]:
    """Day by day, each entry on one line: local times with their zones, title, place, who attends; steps indented."""
    printer = _Printer(language)
    yield printer.text(content.title)
    for day in content.days:
        yield ""
        weekday = WEEKDAYS[day.date.weekday()].in_language(language)
        cities = printer.several(printer.text(city) for city in day.cities)
        again = message("(again, after the date line)").in_language(language) if day.again else ""
        yield "  ".join(part for part in (f"{day.date.isoformat()} {weekday}", cities, again) if part)
        for entry in day.entries:
            yield from printer.entry(entry, depth=1)
    if content.undated:
        yield ""
        yield message("Day to be confirmed").in_language(language)
        for entry in content.undated:
            yield from printer.entry(entry, depth=1)


class _Printer:
    def __init__(self, language: str) -> None:
        self._language = language

    def text(self, words: Words) -> str:
        return words.in_language(self._language)

    def several(self, texts: Iterable[str]) -> str:
        """Texts in a row, as the language sets them apart."""
        return ("、" if primary(self._language) == "zh" else ", ").join(texts)

    def entry(self, entry: Entry, *, depth: int, mark: str = "") -> Iterator[str]:
        parts = (
            self._time(entry),
            f"{mark}{self.text(entry.title)}",
            self._route(entry),
            self._attends(entry.attends),
            self._status(entry.status),
        )
        yield "  " * depth + "  ".join(part for part in parts if part)
        for step in entry.steps:
            yield from self.entry(step, depth=depth + 1)
        for alternative in entry.alternatives:
            instead = message("or: ").in_language(self._language)
            yield from self.entry(alternative, depth=depth + 1, mark=instead)

    def _time(self, entry: Entry) -> str:
        start = self._clock(entry.start)
        if entry.end is None or entry.end.moment.is_empty:
            return f"{start} {entry.start.zone}" if entry.start.moment.time and entry.start.zone else start
        later = entry.end.date if entry.end.date != entry.start.date else None
        end = " ".join(part for part in (later.isoformat() if later else "", self._clock(entry.end)) if part)
        if entry.start.zone == entry.end.zone or entry.end.zone is None:
            return f"{start}–{end} {entry.start.zone or ''}".rstrip()
        return f"{start} {entry.start.zone} – {end} {entry.end.zone}"

    def _clock(self, when: When) -> str:
        moment = when.moment
        parts: list[str] = []
        if moment.time is not None:
            window = f"…{moment.until_time:%H:%M}" if moment.until_time else ""
            parts += [f"{moment.time:%H:%M}{window}", *([when.offset_if_twice] if when.offset_if_twice else [])]
        elif moment.day_part is not None:
            parts.append(DAY_PARTS[moment.day_part].in_language(self._language))
        elif moment.date is not None and moment.precision is None:
            parts.append("--:--")
        if moment.precision in PRECISIONS:
            parts.append(f"({PRECISIONS[moment.precision].in_language(self._language)})")
        if moment.until_date is not None:
            parts.append(f"…{moment.until_date.isoformat()}")
        return " ".join(parts) or "--:--"

    def _route(self, entry: Entry) -> str:
        start, end = entry.from_place, entry.to_place
        venue = self._place(entry.venue) if start is None and end is None else ""
        if end is None and entry.to_city is not None and entry.to_city != entry.city:
            start, end = start or entry.city, entry.to_city
        way = f"{self._place(start)} → {self._place(end)}".strip() if start or end else ""
        return "  ".join(part for part in (venue, way) if part)

    def _place(self, place: PlaceLine | None) -> str:
        return self.text(place.name) if place else ""

    def _attends(self, attends: tuple[Attendance, ...]) -> str:
        names = self.several(self.text(one.name) for one in attends)
        return f"({names})" if names else ""

    def _status(self, status: str | None) -> str:
        return f"[{STATUSES[status].in_language(self._language)}]" if status in STATUSES else ""
