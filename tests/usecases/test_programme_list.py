"""Tables of programmes become items, and a second import doubles none."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.rules.lists.table import Table
from planner.usecases.commands.programme_import import ProgrammeImported
from planner.usecases.programme_list import guess_agenda_meaning, preview_programme, store_sheets
from planner.workspace import Workspace
from tests.offices import dump, office, refuse_lossy_export
from tests.worlds import VISIT_ID, city, document, group, item, person, place

HEADS = ("Date", "Time", "Activity", "Venue", "City", "Participants", "Remarks")
TALKS = ("2026-05-04", "09:00-10:30", "Talks", "Hall", "Paris", "Li Na; Port captain; Press", "")
LUNCH = ("", "12:00", "Working lunch", "Grand Hotel", "Lyon", "all", "no wine")
VISIT = document(
    city("paris", "Europe/Paris"),
    place("hall", city="paris"),
    person("li", name="Li Na"),
    group("press", members=["li"]),
    item("talks", "2026-05-04 09:00 Europe/Paris", kind="meeting"),
)


def programme(*rows: tuple[str, ...]) -> Table:
    return Table(HEADS, tuple((*row, *[""] * (len(HEADS) - len(row))) for row in rows), tuple(range(2, len(rows) + 2)))


def take_in(workspace: Workspace, table: Table) -> ProgrammeImported:
    return store_sheets(workspace, VISIT_ID, [(table, guess_agenda_meaning(workspace, table))], decisions=[{}])


def look(workspace: Workspace, table: Table) -> list[tuple[object, ...]]:
    rows = preview_programme(workspace, VISIT_ID, table, guess_agenda_meaning(workspace, table))
    return [(row.number, row.kind, str(row.why or ""), [str(note) for note in row.notes]) for row in rows]


def test_rows_become_items_with_places_people_and_instants(tmp_path: Path) -> None:
    with office(tmp_path, VISIT) as workspace:
        assert take_in(workspace, programme(TALKS, LUNCH)) == ProgrammeImported(made=1, changed=1, places=2)
        rows = dump(workspace)
        places = {row["id"]: (row["kind"], row["name"], row.get("timezone")) for row in rows["place"].values()}
        items = sorted(rows["item"].values(), key=lambda row: row["position"])
        assert [
            (row["title"], row["kind"], f"{row['starts_at']:%H:%M}", places[row["venue_id"]], places[row["city_id"]],
             row.get("notes"))
            for row in items
        ] == [
            ("Talks", "meeting", "07:00", ("venue", "Hall", None), ("city", "Paris", "Europe/Paris"),
             "Li Na; Port captain; Press"),
            ("Working lunch", "meal", "10:00", ("hotel", "Grand Hotel", None), ("city", "Lyon", "Europe/Paris"),
             "no wine"),
        ]  # fmt: skip
        attending = [row.get("person_id") or row.get("group_id") for row in rows["participant"].values()]
        assert len(attending) == 2
        refuse_lossy_export(workspace)


def test_a_second_import_changes_nothing_and_a_newer_one_updates(tmp_path: Path) -> None:
    with office(tmp_path, VISIT) as workspace:
        take_in(workspace, programme(TALKS, LUNCH))
        before = dump(workspace)
        assert take_in(workspace, programme(TALKS, LUNCH)) == ProgrammeImported()
        assert dump(workspace) == before
        later = ("2026-05-04", "12:30-13:30", "Working Lunch", "Grand Hotel", "Lyon")
        assert take_in(workspace, programme(TALKS, later)) == ProgrammeImported(changed=1)
        lunch = next(row for row in dump(workspace)["item"].values() if row["title"] == "Working lunch")
        assert (f"{lunch['starts_at']:%H:%M}", f"{lunch['ends_at']:%H:%M}", lunch["notes"]) == (
            "10:30",
            "11:30",
            "no wine",
        )


def test_a_newer_list_leaves_what_it_does_not_say_of_a_time(tmp_path: Path) -> None:
    hidden = {"date": "2026-05-05", "time": "08:00", "zone": "Asia/Tokyo", "precision": "hidden"}
    value = document(
        city("paris", "Europe/Paris"),
        item("arrival", hidden, city="paris"),
        item("dinner", "2026-05-05 19:30", "21:00", city="paris"),
    )
    with office(tmp_path, value) as workspace:
        rows = (("2026-05-05", "08:20", "Arrival", "", "Paris"), ("2026-05-05", "", "Dinner", "", "Paris"))
        assert take_in(workspace, programme(*rows)) == ProgrammeImported(changed=1)
        told = {row["title"]: row for row in dump(workspace)["item"].values()}
    arrival, dinner = told["Arrival"], told["Dinner"]
    assert [str(arrival[f"start_{part}"]) for part in ("time", "zone", "precision")] == [
        "08:20:00",
        "Asia/Tokyo",
        "hidden",
    ]
    assert [str(dinner[name]) for name in ("start_time", "end_time")] == ["19:30:00", "21:00:00"]


def test_times_of_another_zone_become_those_of_the_place(tmp_path: Path) -> None:
    table = programme(
        ("2026-05-04", "0700Z", "Talks", "", "Paris"),
        ("2026-05-04", "23:00-23:30 UTC", "Call home", "", "Paris"),
        ("", "2026-05-05T09:00+08:00", "Call Beijing", "", "Paris"),
        ("2026-05-05", "10:00 CET", "Tour", "", "Paris"),
        ("2026-05-05", "10:00 EST", "Visit", "", "Paris"),
        ("2026-05-05", "北京时间16:00", "Link", "", "Paris"),
    )
    with office(tmp_path, VISIT) as workspace:
        assert look(workspace, table) == [
            (2, "exact", "", ["“0700Z” is 09:00 there (Europe/Paris)."]),
            (3, "new", "", ["“23:00-23:30 UTC” is 2026-05-05 01:00 there (Europe/Paris)."]),
            (4, "new", "", ["“2026-05-05T09:00+08:00” is 03:00 there (Europe/Paris)."]),
            (5, "new", "", []),
            (6, "bad", "“10:00 EST” is not the time of the place (Europe/Paris). "
             "Write the time that clocks show there.", []),
            (7, "new", "", ["“北京时间16:00” is 10:00 there (Europe/Paris)."]),
        ]  # fmt: skip
        assert take_in(workspace, table).made == 4
        stored = {row["title"]: row for row in dump(workspace)["item"].values()}
        assert {title: f"{row['starts_at']:%d %H:%M}" for title, row in stored.items()} == {
            "Talks": "04 07:00", "Call home": "04 23:00", "Call Beijing": "05 01:00", "Tour": "05 08:00",
            "Link": "05 08:00",
        }  # fmt: skip
        again = take_in(workspace, table)
        assert (again.made, again.changed) == (0, 0)
        refuse_lossy_export(workspace)


def test_the_hour_that_comes_twice_is_told_apart_by_the_zone_of_the_cell(tmp_path: Path) -> None:
    rows = (("2026-10-25 00:30 UTC", "Landing"), ("2026-10-25 01:30 UTC", "Taking off"))
    table = Table(("Start", "Activity", "City"), tuple((*row, "Paris") for row in rows), (2, 3))
    with office(tmp_path, VISIT) as workspace:
        assert take_in(workspace, table).made == 2
        told = [(row["title"], str(row["start_time"]), row["start_fold"]) for row in dump(workspace)["item"].values()
                if row["title"] != "Talks"]  # fmt: skip
    assert sorted(told) == [("Landing", "02:30:00", 0), ("Taking off", "02:30:00", 1)]


@pytest.mark.parametrize("typed", ["2026-05-05 09:00 UTC+30", "2026-05-05T09:00+99:00", "2026-05-05 09:00 GMT+8:75"])
def test_an_offset_that_no_clock_has_is_no_time(tmp_path: Path, typed: str) -> None:
    table = Table(("Start", "Activity"), ((typed, "Talks"), ("2026-05-05 10:00", "Lunch")), (2, 3))
    with office(tmp_path, VISIT) as workspace:
        assert [row[:2] for row in look(workspace, table)] == [(2, "bad"), (3, "new")]
        assert len(take_in(workspace, table).left_out) == 1


def test_one_undo_takes_it_all_back(tmp_path: Path) -> None:
    with office(tmp_path, VISIT) as workspace:
        before = dump(workspace)
        take_in(workspace, programme(TALKS, LUNCH))
        workspace.undo()
        assert dump(workspace) == before


def test_what_is_doubtful_is_said_before_anything_is_stored(tmp_path: Path) -> None:
    skipped = ("2026-03-29", "02:30", "Night walk", "", "Paris")
    moved = ("2026-05-05", "09:00", "Talks", "Hall", "Paris")
    unknown = ("2026-05-06", "09:00", "Tour", "", "Nowhereville")
    with office(tmp_path, VISIT) as workspace:
        table = programme(moved, skipped, unknown, ("2026-05-06", "late", "Rest"))
        before = dump(workspace)
        assert look(workspace, table) == [
            (2, "likely", "the title is the same, the day is not", []),
            (3, "bad", "02:30 does not exist on 2026-03-29 in Europe/Paris: the clocks go forward. The next time there "
             "is: 03:00.", []),
            (4, "new", "", ["The time zone of Nowhereville is not certain; set it at the place."]),
            (5, "bad", "“late” is not read as a time. Write it as 09:30.", []),
        ]  # fmt: skip
        assert dump(workspace) == before
        done = take_in(workspace, table)
        assert (done.made, done.changed, [number for number, _ in done.left_out], done.skipped) == (1, 0, [3, 5], 1)
