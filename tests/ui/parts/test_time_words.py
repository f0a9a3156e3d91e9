"""What the time column says of an hour that comes twice."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QObject

from planner.documents.content.types import Entry, When
from planner.models.moment import Moment
from planner.models.words import words
from planner.ui.parts.time_words import TimeWords
from planner.ui.theme.look import look

DAY = date(2026, 10, 25)


def riga(clock: time, fold: int | None = None) -> When:
    moment = Moment(date=DAY, time=clock, fold=fold)
    return When(moment, "Europe/Riga", moment.instant("Europe/Riga"))


def test_which_of_two_equal_hours_is_meant_stands_beside_it(qapp: QObject) -> None:
    said = TimeWords(look(theme="light", language="en", dark_desktop=False), qapp)

    def spoken(start: When, end: When) -> str:
        entry = Entry(item_id="1", key="1", kind="train", title=words((), "x"), status=None, start=start, end=end)
        return said.time_of(entry, day=DAY).spoken

    assert spoken(riga(time(3, 30)), riga(time(3, 40))) == "03:30 UTC+3 – 03:40"
    assert spoken(riga(time(3, 30), 1), riga(time(5, 5))) == "03:30 UTC+2 – 05:05"
    assert spoken(riga(time(2)), riga(time(3, 15))) == "02:00 – 03:15 UTC+3"
    assert spoken(riga(time(4)), riga(time(5))) == "04:00 – 05:00"
