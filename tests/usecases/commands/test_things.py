"""Making, changing, removing and ordering things, as an officer expects it."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.visit_file import read_visit_file
from planner.models import Moment, Money
from planner.models.identity import owned_id
from planner.usecases.commands.items import (
    CancelItem,
    CreateItem,
    CreateParticipant,
    EditItem,
    NestItem,
    RemoveItem,
    RemoveParticipant,
    ReorderItem,
)
from planner.usecases.commands.journey import CreateContact, CreatePlace, CreateStop, RemoveContact, RemovePlace
from planner.usecases.commands.people import CreateGroup, CreateLodging, CreateMember, CreatePerson, RemovePerson
from planner.usecases.commands.results import (
    CreateGift,
    CreateOutcome,
    CreateParty,
    CreateRecipient,
    EditGift,
    ReorderRecipient,
)
from planner.usecases.commands.visits import CreateVisit, RemoveVisit
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests.offices import differing, dump, exported, office, refuse_lossy_export, stored, versions
from tests.workspace.story import (
    ABE,
    DINNER,
    FOR_ABE,
    FOR_PORT,
    HALL,
    LI,
    LI_AT_TALKS,
    OTHER,
    OTHER_ID,
    STORY,
    TALKS,
    TOKYO,
    TOUR,
    VASE,
)
from tests.worlds import VISIT_ID, document, item


def make_a_visit(workspace: Workspace) -> str:
    """A visit with a row in every table, made by hand."""
    visit_id = workspace.run(CreateVisit({"title": "By hand", "home_zone": "Asia/Shanghai"}))
    city = workspace.run(CreatePlace(visit_id, {"kind": "city", "name": "Oslo", "timezone": "Europe/Oslo"}))
    person = workspace.run(CreatePerson(visit_id, {"side": "delegation", "name": "Li Na", "passport": "E1"}))
    group = workspace.run(CreateGroup(visit_id, {"name": "Press"}))
    meeting = workspace.run(
        CreateItem(
            visit_id,
            {"kind": "meeting", "title": "Talks", "city_id": city, "start": Moment(date(2026, 5, 4), time(9, 0))},
        )
    )
    gift = workspace.run(CreateGift(visit_id, {"description": "Vase", "cost": Money("12.50", is_number=True)}))
    outcome = workspace.run(CreateOutcome(visit_id, {"summary": "Letter", "item_id": meeting}))
    workspace.run(CreateStop(visit_id, {"city_id": city}))
    workspace.run(CreateStop(visit_id, {"city_id": city}))
    workspace.run(CreateContact(visit_id, {"name": "Embassy", "role": "duty"}))
    workspace.run(CreateContact(visit_id, {"phone": "110"}))
    workspace.run(CreateLodging(person, {"city_id": city, "room": "12"}))
    workspace.run(CreateMember(group, {"person_id": person}))
    workspace.run(CreateParticipant(meeting, {"person_id": person}))
    workspace.run(CreateParticipant(meeting, {"group_id": group, "role": "press"}))
    workspace.run(CreateRecipient(gift, {"group_id": group}))
    workspace.run(CreateParty(outcome, {"person_id": person}))
    return visit_id


def test_a_visit_made_by_hand_has_the_ids_its_file_gives_it_in_every_office(tmp_path: Path) -> None:
    with office(tmp_path) as workspace:
        visit_id = make_a_visit(workspace)
        refuse_lossy_export(workspace)
        content = exported(workspace, visit_id)
        here = dump(workspace)
    with office(tmp_path, name="elsewhere.sqlite") as workspace:
        workspace.run(ImportVisit(read_visit_file(content, name="by hand.visit.json")))
        assert differing(dump(workspace), here) == {}


def test_importing_our_own_file_again_changes_nothing(tmp_path: Path) -> None:
    with office(tmp_path) as workspace:
        rows = read_visit_file(exported(workspace, make_a_visit(workspace)), name="own.visit.json")
        label = workspace.undo_label
        assert workspace.run(ImportVisit(rows)).updated
        assert workspace.undo_label == label


def test_a_row_made_again_after_its_removal_has_a_higher_version(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        before = versions(workspace)["participant", LI_AT_TALKS]
        workspace.run(RemoveParticipant(LI_AT_TALKS))
        assert workspace.run(CreateParticipant(TALKS, {"person_id": LI})) == LI_AT_TALKS
        assert versions(workspace)["participant", LI_AT_TALKS] > before


def test_equal_rows_without_keys_are_counted(tmp_path: Path) -> None:
    with office(tmp_path, document()) as workspace:
        made = [workspace.run(CreateContact(VISIT_ID, {"name": "N.N."})) for _ in range(3)]
        workspace.run(RemoveContact(made[1]))
        again = workspace.run(CreateContact(VISIT_ID, {"name": "N.N."}))
    assert made == [owned_id(VISIT_ID, "contacts", "N.N.\n", count) for count in range(3)]
    assert again == made[1]


def test_a_new_thing_stands_last(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        last = max(row["position"] for row in dump(workspace)["item"].values())
        lunch = workspace.run(CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch"}))
        assert stored(workspace, "item", lunch, "position", "start_date", "starts_at") == {
            "position": last + 1,
            "start_date": None,
            "starts_at": None,
        }


def test_empty_texts_lists_and_moments_are_stored_as_nothing(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        emptied = {"dress": "", "end": Moment(), "start": None, "translations": {}, "duration_minutes": []}
        workspace.run(EditItem(TALKS, {**emptied, "notes": "kept"}))
        names = ("dress", "end_time", "start_date", "translations", "duration_minutes", "notes", "starts_at")
        assert stored(workspace, "item", TALKS, *names) == {**dict.fromkeys(names), "notes": "kept"}


def test_seconds_are_left_out_of_clock_times(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(EditItem(TALKS, {"start": Moment(date(2026, 5, 4), time(9, 0, 59, 7), until_time=time(9, 5, 1))}))
        before = dump(workspace)
        workspace.undo()
        workspace.redo()
        assert dump(workspace) == before
        assert before["item"][TALKS]["start_until_time"] == time(9, 5)


@pytest.mark.parametrize(
    ("amount", "kept"),
    [
        (Money("12", is_number=True), ("12", True)),
        (Money("12.50", is_number=True), ("12.5", True)),
        (Money("1e3", is_number=True), ("1000.0", True)),
        (Money("12345678901234567890.1", is_number=True), ("12345678901234567890.1", False)),
        (Money("9007199254740993", is_number=True), ("9007199254740993", False)),
        (Money("about ten", is_number=True), ("about ten", False)),
        (Money("NaN", is_number=True), ("NaN", False)),
        (Money("12.50", is_number=False), ("12.50", False)),
        (Money("", is_number=True, text="not known"), (None, None)),
    ],
)
def test_an_amount_is_a_number_only_where_the_file_gives_it_back_exactly(
    tmp_path: Path, amount: Money, kept: tuple[Any, Any]
) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(EditGift(VASE, {"value": amount}))
        refuse_lossy_export(workspace)
        found = stored(workspace, "gift", VASE, "value_amount", "value_is_number")
        assert tuple(found.values()) == kept


def test_removing_an_item_takes_its_steps_and_alternatives_and_frees_what_refers_to_them(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        before = dump(workspace)
        workspace.run(RemoveItem(TALKS))
        after = dump(workspace)
    gone = {table: set(before[table]) - set(after[table]) for table in before}
    assert {before["item"][key]["key"] for key in gone["item"]} == {"talks", "toast", "photo", "walk"}
    assert {table for table, keys in gone.items() if keys} == {"item", "participant"}
    assert [after["gift"][VASE].get("item_id"), {row.get("item_id") for row in after["outcome"].values()}] == [
        None,
        {None},
    ]


def test_removing_a_person_leaves_the_gift_without_a_giver(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(RemovePerson(LI))
        after = dump(workspace)
        refuse_lossy_export(workspace)
    assert "giver_person_id" not in after["gift"][VASE]
    named = {value for table in after.values() for row in table.values() for value in row.values() if value == LI}
    assert named == set()


def test_removing_a_place_leaves_what_was_there_without_one(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(RemovePlace(HALL))
        assert stored(workspace, "item", TALKS, "venue_id", "city_id") == {"venue_id": None, "city_id": TOKYO}


def test_removing_a_visit_leaves_the_other_alone(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        workspace.run(RemoveVisit(VISIT_ID))
        after = dump(workspace)
        assert set(after["visit"]) == {OTHER_ID}
        assert {table: len(rows) for table, rows in after.items() if rows} == {
            "visit": 1,
            "place": 1,
            "person": 1,
            "item": 1,
        }


def test_no_command_on_one_visit_touches_another(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        theirs = exported(workspace, OTHER_ID)
        workspace.run(NestItem(TOUR, TALKS))
        workspace.run(CancelItem(TALKS))
        workspace.run(ReorderItem(DINNER, TALKS))
        assert exported(workspace, OTHER_ID) == theirs


def test_reordering_writes_only_the_places_that_change(tmp_path: Path) -> None:
    value = document(*(item(key) for key in "abcdef"))
    with office(tmp_path, value) as workspace:
        by_key = {row["key"]: key for key, row in dump(workspace)["item"].items()}
        before = dump(workspace)
        workspace.run(ReorderItem(by_key["e"], by_key["c"]))
        after = dump(workspace)
        assert sorted(by_key, key=lambda key: int(after["item"][by_key[key]]["position"])) == list("abecdf")
        assert differing(before, after) == {"item": frozenset(by_key[key] for key in "ecd")}


def test_cancelling_and_taking_that_back_is_a_status(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(CancelItem(TALKS))
        assert stored(workspace, "item", TALKS, "status") == {"status": "cancelled"}
        workspace.run(CancelItem(TALKS, None))
        assert stored(workspace, "item", TALKS, "status") == {"status": None}


@pytest.mark.parametrize(
    ("command", "label"),
    [
        (RemoveParticipant(LI_AT_TALKS), "Removal of “Li Na”"),
        (RemovePerson(ABE), "Removal of “Abe”"),
        (CreateLodging(LI, {"city_id": TOKYO}), "New lodging “Li Na”"),
        (CreateStop(VISIT_ID, {"city_id": TOKYO}), "New stop “Tokyo”"),
        (CreateContact(VISIT_ID, {"phone": "110"}), "New contact"),
        (ReorderRecipient(FOR_PORT, FOR_ABE), "New place for “Port Authority”"),
        (NestItem(TOUR, TALKS), "“Tour” as a step"),
        (CancelItem(TALKS), "Cancellation of “Talks”"),
    ],
)
def test_the_undo_menu_names_what_the_step_was_about(tmp_path: Path, command: Any, label: str) -> None:
    with office(tmp_path, STORY) as workspace:
        workspace.run(command)
        assert str(workspace.undo_label) == label
