"""The table of a programme as items."""

from __future__ import annotations

from datetime import date, time

import pytest

from planner.models import Moment
from planner.rules.lists.agenda import ListedItem, read_agenda
from planner.rules.lists.agenda_columns import agenda_meaning
from planner.rules.lists.kinds import kind_of, status_of
from planner.rules.lists.table import Table

DAY = date(2026, 5, 4)


def read(*lines: str, above: tuple[tuple[str, ...], ...] = ()) -> tuple[ListedItem, ...]:
    cells = [tuple(line.split("|")) for line in lines]
    table = Table(cells[0], tuple(cells[1:]), tuple(range(2, len(cells) + 1)), above=above)
    return read_agenda(table, agenda_meaning(table), first=None)


def times(*lines: str) -> list[tuple[object, ...]]:
    return [
        (row.start.date, row.start.time, row.end and row.end.date, row.end and row.end.time, str(row.fault or ""))
        for row in read(*lines)
    ]


def test_days_are_carried_down_and_ends_after_midnight_are_of_the_next_day() -> None:
    assert times(
        "Date|Time|Activity", "4 May 2026|09:00-10:30|Talks", "|22:00–01:00|Cruise", "5 May|9.30pm|Dinner"
    ) == [
        (DAY, time(9), DAY, time(10, 30), ""),
        (DAY, time(22), date(2026, 5, 5), time(1), ""),
        (date(2026, 5, 5), time(21, 30), None, None, ""),
    ]


def test_a_row_that_is_nothing_but_a_day_is_a_heading() -> None:
    assert times("Time|Activity", "Monday 4 May 2026|", "09:00|Talks", "5 May|", "10:00|Visit") == [
        (DAY, time(9), None, None, ""),
        (date(2026, 5, 5), time(10), None, None, ""),
    ]


def test_a_day_over_the_heads_counts_for_the_rows_below() -> None:
    rows = read("Time|Activity", "09:00|Talks", above=(("Programme",), ("4 May 2026",)))
    assert rows[0].start == Moment(DAY, time(9))


def test_rows_under_a_day_that_is_not_read_are_no_items_of_the_day_before() -> None:
    found = times(
        "Date|Time|Activity", "2026-05-04|09:00|Talks", "the fifth|10:00|Visit", "|11:00|Tour", "5/5/2026||Rest"
    )
    wrong = "“the fifth” is not read as a day. Write it as YYYY-MM-DD."
    assert [row[4] for row in found] == ["", wrong, wrong, ""]


def test_from_and_to_and_lengths_are_times() -> None:
    assert times("Day|From|To|Activity", "2026-05-04|9:00|10:15|Talks", "|11|+1|Flight") [0][:4] == (
        DAY, time(9), DAY, time(10, 15),
    )  # fmt: skip
    assert times("Date|Start|Duration|Activity", "2026-05-04|23:30|45|Talks")[0][2:4] == (date(2026, 5, 5), time(0, 15))
    assert times("Date|Start|Duration|Activity", "2026-05-04|09:00|26 h|Rail")[0][2:4] == (date(2026, 5, 5), time(11))


def test_a_column_of_clock_times_under_another_head_is_the_time_where_no_other_column_is() -> None:
    def meant(*lines: str) -> dict[str, str]:
        heads, *rows = (tuple(line.split("|")) for line in lines)
        return agenda_meaning(Table(heads, tuple(rows), tuple(range(2, len(rows) + 2))))

    assert [
        meant("Xyzzy|Activity", "09:00|Talks", "10:30|Visit"),
        meant("From|To|Xyzzy|Activity", "09:00|10:00|08:30|Talks", "10:30|11:00|10:15|Visit"),
        meant("Time|Xyzzy|Activity", "09:00|08:30|Talks", "10:30|10:15|Visit"),
    ] == [
        {"Xyzzy": "time", "Activity": "title"},
        {"From": "from", "To": "to", "Xyzzy": "", "Activity": "title"},
        {"Time": "time", "Xyzzy": "", "Activity": "title"},
    ]


def test_a_row_tells_its_kind_its_places_and_its_people() -> None:
    heads = "日期|时间|活动内容|Activity|地点|城市|参加人员|备注|状态"
    row = read(heads, "2026年5月4日|上午9点半|拜会市长|Courtesy call|City Hall|Lyon|李娜、王伟|带礼品|待定")[0]
    assert row == ListedItem(
        2, "Courtesy call", "拜会市长", "meeting", Moment(DAY, time(9, 30)), None, "City Hall", None, "Lyon",
        ("李娜", "王伟"), "李娜、王伟", (("notes", "带礼品"), ("status", "tentative")),
    )  # fmt: skip


def test_rows_without_an_activity_or_with_a_time_that_is_none_are_bad() -> None:
    found = read("Date|Time|Activity|Venue", "2026-05-04|09:00||Hall", "|25:99|Talks|", "|morning|Walk|")
    assert [(row.number, str(row.fault)) for row in found] == [
        (2, "The row says no activity."),
        (3, "“25:99” is not read as a time. Write it as 09:30."),
        (4, "None"),
    ]
    assert found[2].start == Moment(DAY, day_part="morning")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Signing ceremony of the MoU", "signing"), ("签约仪式", "signing"), ("Working lunch with the Mayor", "meal"),
        ("欢迎晚宴", "meal"), ("Flight CA 934", "flight"), ("乘高铁前往上海", "train"),
        ("Transfer to hotel", "transfer"),
        ("Courtesy call on the Governor", "meeting"), ("会见市长", "meeting"), ("Visite du port", "visit"),
        ("اجتماع مع الوزير", "meeting"), ("歓迎レセプション", "reception"), ("Пресс-конференция", "press"),
        ("Check-in at Hilton", "hotel"), ("Free time", "free"), ("Investment forum", "conference"), ("Qwertz", "other"),
    ],
)  # fmt: skip
def test_a_title_tells_its_kind(title: str, kind: str) -> None:
    assert kind_of(None, title) == kind


def test_a_status_is_told_by_words() -> None:
    assert [status_of(text) for text in ("confirmed", "not confirmed", "已取消", "tbc", "x")] == [
        "confirmed", "tentative", "cancelled", "tentative", None,
    ]  # fmt: skip


def test_of_a_range_with_a_mark_of_the_next_day_it_is_the_end_that_is_on_it() -> None:
    assert times("Date|Time|Activity", "4 May 2026|10:35-12:50 (+1)|Flight") == [
        (DAY, time(10, 35), date(2026, 5, 5), time(12, 50), "")
    ]


def test_a_column_may_hold_day_and_clock_time_and_carries_the_day_down() -> None:
    assert times("日時|内容", "2026年5月4日(月) 10:00～11:00|表敬", "14時30分|視察") == [
        (DAY, time(10), DAY, time(11), ""),
        (DAY, time(14, 30), None, None, ""),
    ]


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("7.30pm for 8pm", time(20), None),
        ("7.30 for 8.00 pm", time(20), None),
        ("1830 for 1900", time(19), None),
        ("19h30 pour 20h", time(20), None),
        ("Einlass 19 Uhr, Beginn 20 Uhr", time(20), None),
        ("7.30pm for 8.00pm - 10.30pm", time(20), time(22, 30)),
        ("7.30pm for 8.00pm, carriages at 11pm", time(20), time(23)),
    ],
)
def test_an_invitation_begins_after_its_guests_have_come(typed: str, start: time, end: time | None) -> None:
    (row,) = read("Date|Time|Activity", f"4 May 2026|{typed}|Dinner")
    assert (row.start, row.end, row.fault) == (Moment(DAY, start), end and Moment(DAY, end), None)
    assert dict(row.texts)["notes"] == typed
    assert str(row.notes[0]).startswith("Guests from")


@pytest.mark.parametrize("typed", ["9:00 for 30 minutes", "11:30 for 1 hour", "9:00 for 15:00"])
def test_a_length_is_no_invitation(typed: str) -> None:
    (row,) = read("Date|Time|Activity", f"4 May 2026|{typed}|Talks")
    assert (row.notes, row.start.time) == ((), None)


@pytest.mark.parametrize(
    ("typed", "until", "kept"),
    [
        ("1.5 h", time(10, 30), None),
        ("2,5 Std.", time(11, 30), None),
        ("90分钟", time(10, 30), None),
        ("-", None, None),
        ("30-45 min", None, "30-45 min"),
        ("half day", None, "half day"),
    ],
)
def test_a_length_is_reckoned_with_or_goes_to_the_notes(typed: str, until: time | None, kept: str | None) -> None:
    (row,) = read("Date|Start|Duration|Activity", f"2026-05-04|09:00|{typed}|Talks")
    said = [f"“{kept}” is not read as a length; it goes to the notes."] if kept else []
    assert (row.end and row.end.time, dict(row.texts).get("notes"), row.fault) == (until, kept, None)
    assert [str(note) for note in row.notes] == said
