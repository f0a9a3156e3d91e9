"""Programmes as offices of many countries write them: heads, days and times in their own words."""

# ruff: noqa: E501 -- a programme stands on a line
from __future__ import annotations

from datetime import date

import pytest

from planner.exchange.tables.reading import read_table
from planner.rules.lists.agenda import ListedItem, read_agenda
from planner.rules.lists.agenda_columns import agenda_meaning
from planner.rules.lists.agenda_heads import AGENDA_WORDS

FIRST = date(2015, 12, 10)

PROGRAMMES = {
    "german": (
        "Datum;Zeit;Programm\nDo, 10.12.2015;09.30 Uhr;A\n;ab 19 Uhr;B\n;gegen 22 Uhr;C\n;nachmittags;D\n;noch offen;E\n",
        "10 09:30 A|10 19:00 B|10 ~22:00 C|10 afternoon D|10 tbc E",
    ),
    "french": (
        "Date;Heure;Activité\njeudi 10 décembre 2015;9h30-10h15;A\n;vers 15h;B\n;à confirmer;C\n;dans la nuit;D\n",
        "10 09:30-10:15 A|10 ~15:00 B|10 tbc C|10 night D",
    ),
    "spanish": (
        "Fecha;Hora;Actividad\njueves 10 de diciembre de 2015;3:00 p. m.;A\n;12:00 a 13:30 h;B\n;por confirmar;C\n",
        "10 15:00 A|10 12:00-13:30 B|10 tbc C",
    ),
    "russian": (
        "Дата;Время;Мероприятие\n10 декабря 2015 г.;12-00;A\n;с 10-00 до 11-30;B\n;около 15.00;C\n;22-23;D\n",
        "10 12:00 A|10 10:00-11:30 B|10 ~15:00 C|10 22:00-23:00 D",
    ),
    "arabic": (
        "التاريخ,الوقت,النشاط\nالخميس 10 ديسمبر 2015,٩:٣٠ صباحاً,A\n,الساعة 3 مساءً,B\n,ظهراً,C\n",
        "10 09:30 A|10 15:00 B|10 noon C",
    ),
    "hebrew": ("תאריך,שעה,פעילות\n10.12.2015,9:30,A\n,בוקר,B\n,אחר הצהריים,C\n", "10 09:30 A|10 morning B|10 afternoon C"),
    "greek": ("Ημερομηνία;Ώρα;Δραστηριότητα\n10 Δεκεμβρίου 2015;9:30 π.μ.;A\n;3:00 μ.μ.;B\n", "10 09:30 A|10 15:00 B"),
    "thai": (
        "วันที่,เวลา,กิจกรรม\n10 ธันวาคม 2558,09.30 น.,A\n11 ธ.ค. 2558,10.00-11.30 น.,B\n",
        "10 09:30 A|11 10:00-11:30 B",
    ),
    "japanese": (
        "日付,時間,内容\n12月10日（木）,10:00〜11:30,A\n,14時頃,B\n,夕方,C\n,未定,D\n",
        "10 10:00-11:30 A|10 ~14:00 B|10 evening C|10 tbc D",
    ),
    "turkish": ("Tarih;Saat;Etkinlik\n10 Aralık 2015 Perşembe;saat 9.30;A\n;öğleden sonra;B\n", "10 09:30 A|10 afternoon B"),
    "polish": ("Data;Godzina;Wydarzenie\n10 grudnia 2015;godz. 9.30;A\n;14:00 do 15:30;B\n", "10 09:30 A|10 14:00-15:30 B"),
    "vietnamese": ("Ngày,Thời gian,Nội dung\n10 tháng 12,9h30,A\n,sáng,B\n", "10 09:30 A|10 morning B"),
    "indonesian": ("Tanggal;Waktu;Kegiatan\n10 Desember 2015;09.30 WIB;A\n", "10 09:30 A"),
    "military": ("DATE,TIME,SERIAL\n10 DEC 15,0930-1045 hrs,A\n,1400L,B\n,2330-0600 (+1 day),C\n",
                 "10 09:30-10:45 A|10 14:00 B|10 23:30-11 06:00 C"),
    "weekdays": ("Day,Time,Activity\nThursday,09:00,A\nThursday,10:00,B\nSat,11:00,C\n", "10 09:00 A|10 10:00 B|12 11:00 C"),
    "serials": ("Date,Start,Activity\n42348,0.5,A\n2015-12-12 14:00,,B\n", "10 12:00 A|12 14:00 B"),
    "moments": (
        "start,end,title\n2015-12-10T09:30,2015-12-10T10:30,A\n2015-12-10 22:00,2015-12-11 01:00,B\n",
        "10 09:30-10:30 A|10 22:00-11 01:00 B",
    ),
    "end_dates": (
        "Subject,Start Date,Start Time,End Date,End Time\nA,10/12/2015,10:00,13/12/2015,18:00\nB,14/12/2015,,15/12/2015,\n",
        "10 10:00-13 18:00 A|14 -15 B",
    ),
    "no_heads": ("10 December 2015\t\t\n09:30\tA\tAirport\n10:30 – 11:00\tB\tThe great hall\n", "10 09:30 A|10 10:30-11:00 B"),
    "heads_again": (
        "Thursday 10 December 2015,,\nTime,Activity,Venue\n9:00,A,Hall\nFriday 11 December 2015,,\nTime,Activity,Venue\n8:00,B,Inn\n",
        "10 09:00 A|11 08:00 B",
    ),
}  # fmt: skip


@pytest.mark.parametrize("office", PROGRAMMES)
def test_days_and_times_are_read_as_the_office_writes_them(office: str) -> None:
    lines, wanted = PROGRAMMES[office]
    assert "|".join(said(row) for row in rows_of(lines)) == wanted


@pytest.mark.parametrize(
    "lines",
    [
        "Date,Time,What\n2015-12-11,when the tide is in,A\n",
        "الوقت,النشاط,التاريخ\nبعد الصلاة,A,10/12/2015\n9:30,B,\n",
    ],
)
def test_a_time_that_is_not_understood_refuses_its_row_and_never_goes_by_in_silence(lines: str) -> None:
    assert "is not read as a time" in str(rows_of(lines)[0].fault)


def rows_of(lines: str) -> tuple[ListedItem, ...]:
    table = read_table(lines.encode(), name="programme.csv", known=AGENDA_WORDS)
    return read_agenda(table, agenda_meaning(table), first=FIRST)


def said(row: ListedItem) -> str:
    """`10 09:30-11 06:00 Title`: days of December 2015, `~` for about, `tbc` for to be confirmed."""
    if row.fault:
        return f"refused: {row.fault}"
    start, end = row.start, row.end
    clock = f"{start.time:%H:%M}" if start.time else start.day_part or ""
    clock = {"approximate": "~", "to_be_confirmed": "tbc"}.get(start.precision or "", "") + clock
    if end is not None:
        day = f"{end.date:%d} " if end.date and end.date != start.date else ""
        clock += f"-{day}{end.time:%H:%M}" if end.time else f"-{day}".rstrip()
    return f"{start.date:%d} {clock} {row.title}" if start.date else f"? {row.title}"


def test_what_follows_the_row_above_begins_when_that_ends() -> None:
    rows = rows_of(
        "Date,Time,What\n4 May 2026,9:00-10:00,Talks\n,Ensuite,Photo\n,anschl.,Walk\n,11:00,Tour\n,随后,Tea\n"
    )
    told = [(row.start.time and f"{row.start.time:%H:%M}", row.start.precision, row.fault) for row in rows]
    assert told == [
        ("09:00", None, None), ("10:00", "approximate", None), (None, "to_be_confirmed", None), ("11:00", None, None),
        (None, "to_be_confirmed", None),
    ]  # fmt: skip
    assert [dict(row.texts).get("notes") for row in rows] == [None, "Ensuite", "anschl.", None, "随后"]


def test_hours_that_look_like_a_day_are_hours() -> None:
    rows = rows_of(
        "Fecha;Hora;Actividad\n4 de mayo de 2026;09:00 hrs.;Desayuno\n;10.30 a 12.00 h;Reunión\nmartes 5;8:00;Salida\n"
    )
    assert [f"{row.start.date} {row.start.time:%H:%M}" for row in rows if row.start.time] == [
        "2026-05-04 09:00", "2026-05-04 10:30", "2026-05-05 08:00",
    ]  # fmt: skip


def test_rows_of_flights_free_mornings_and_numbered_days_are_items() -> None:
    (flight,) = rows_of("Date,Flight,From,To,Dep,Arr\n04MAY26,BA117,LHR,JFK,0825,1110\n")
    assert (flight.title, flight.kind, str(flight.start.date)) == ("BA117 LHR – JFK", "flight", "2026-05-04")
    free = rows_of("Heure;Activité;Lieu\nLundi 4 mai 2026;;\nMatinée libre;;\n14 h 30;Départ;\n")
    assert [(row.title, row.start.day_part, row.fault) for row in free] == [
        ("Matinée libre", "morning", None), ("Départ", None, None),
    ]  # fmt: skip
    numbered = rows_of("Day,Start,Session\n1,09:00,Opening\n2,10:00,Panel\n")
    assert [(row.start.date - FIRST).days for row in numbered if row.start.date] == [0, 1]


def test_a_zone_in_the_head_is_of_all_hours_below_it() -> None:
    rows = rows_of("Date,Time (UTC),What\n2026-05-04,09:00,A\n2026-05-04,10:00 CET,B\n2026-05-04,,C\n")
    assert [row.marked_zone for row in rows] == ["UTC", "CET", None]


def test_a_day_without_its_year_asks_for_the_year() -> None:
    table = read_table(
        "日期,时间,内容\n5月12日（周日）,14:30,抵达\n".encode(), name="programme.csv", known=AGENDA_WORDS
    )
    (row,) = read_agenda(table, agenda_meaning(table), first=None)
    assert "The year of “5月12日（周日）” is not known." in str(row.fault)


def test_hours_of_twelve_go_on_in_the_afternoon_and_days_stand_before_hours() -> None:
    rows = rows_of(
        "Date,From,To,What\n4-May-26,9,10.30,Talks\n4-May-26,2,4,Tour\n4-May-26,7,,Dinner\n5-May-26,11,1,Lunch\n"
    )
    assert [f"{row.start.time:%H:%M}-{row.end.time:%H:%M}" for row in rows if row.start.time and row.end and row.end.time] == [
        "09:00-10:30", "14:00-16:00", "11:00-13:00",
    ]  # fmt: skip
    assert [str(note) for row in rows for note in row.notes] == [
        "“2” is read as 14:00, after the row above.", "“7” is read as 19:00, after the row above.",
    ]  # fmt: skip
    parallel = rows_of("Date,Time,What\n2026-05-04,14.00,Talks\n2026-05-04,8.00,Early tour\n")
    assert [str(row.start.time) for row in parallel] == ["14:00:00", "08:00:00"]
    whole = rows_of("Start,End,What\n04/05/2026 22:00,05/05/2026 01:00,Flight\n13.05.2026 08:15,,Arrive\n")
    assert [(str(row.start.date), str(row.start.time)) for row in whole] == [
        ("2026-05-04", "22:00:00"), ("2026-05-13", "08:15:00"),
    ]  # fmt: skip
