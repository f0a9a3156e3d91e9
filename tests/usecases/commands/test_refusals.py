"""What no command may leave behind: each refusal is a sentence, and the plan stays as it was."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from planner.errors import NotFound, NotPossible, PlannerError
from planner.models import Moment, Money
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.gifts_office import CreateNilReturn
from planner.usecases.commands.items import (
    CancelItem,
    CreateItem,
    CreateParticipant,
    EditItem,
    EditParticipant,
    NestItem,
    ReorderItem,
)
from planner.usecases.commands.journey import CreatePlace, CreateStop, EditPlace, EditStop, RemovePlace
from planner.usecases.commands.people import CreateMember, CreatePerson, EditPerson, RemoveGroup, RemovePerson
from planner.usecases.commands.results import CreateParty, CreateRecipient, EditGift
from planner.usecases.commands.times import RepeatedTime
from planner.usecases.commands.visits import CreateVisit, EditVisit
from planner.workspace import Command
from tests.offices import dump, id_of, office
from tests.workspace.story import (
    ABE,
    CONTRACT,
    HALL,
    IN_PARIS,
    IN_TOKYO,
    LI_AT_TALKS,
    OTHER,
    OTHER_ID,
    PARIS,
    PRESS,
    STORY,
    TALKS,
    TOKYO,
    TOUR,
    VASE,
    WANG,
)
from tests.worlds import VISIT_ID, city, document, group, item, person, stop

BRUSSELS = "Europe/Brussels"
THEIR_CITY, THEIR_PERSON = id_of("places", "oslo", OTHER_ID), id_of("people", "berg", OTHER_ID)
THEIR_ITEM = id_of("items", "visit", OTHER_ID)
TOAST, ROOM = id_of("items", "toast"), id_of("places", "room")
ANOTHER_VISIT = "That belongs to another visit. Choose something of this visit."
GONE = "This is no longer there; it was deleted in the meantime."
EMPTY = "This cannot be left empty. Write something, or undo."
YEARS = "A visit lies between 1900 and 2200."


def at(day: date, clock: time, zone: str | None = BRUSSELS, **more: Any) -> Moment:
    return Moment(day, clock, zone, **more)


NOON = at(date(2026, 5, 4), time(12))

REFUSED: list[tuple[Command[Any], str]] = [
    # What is needed
    (CreateVisit({}), EMPTY),
    (CreateVisit({"title": ""}), EMPTY),
    (EditVisit(VISIT_ID, {"title": ""}), EMPTY),
    (CreateItem(VISIT_ID, {"kind": "meal"}), EMPTY),
    (CreatePerson(VISIT_ID, {"name": "Zhao"}), EMPTY),
    (CreateStop(VISIT_ID, {}), EMPTY),
    (CreateMember(PRESS, {}), EMPTY),
    (EditItem(TALKS, {"title": None}), EMPTY),
    (CreateParticipant(TALKS, {}), "Name one person or one group who attends."),
    (CreateParticipant(TALKS, {"person_id": WANG, "group_id": PRESS}), "Name one person or one group who attends."),
    (EditParticipant(LI_AT_TALKS, {"person_id": None}), "Name one person or one group who attends."),
    (CreateRecipient(VASE, {}), "Name one person, one group or one organisation."),
    (CreateRecipient(VASE, {"person_id": ABE, "group_id": PRESS}), "Name one person, one group or one organisation."),
    (CreateNilReturn({"who": " "}), "Say whose nil return it is."),
    (CreateParty(CONTRACT, {"person_id": WANG, "group_id": PRESS}), "Name one person, one group or one organisation."),
    # Words that are none
    (CancelItem(TALKS, "postponed"), "“postponed” is none of: tentative, confirmed, cancelled."),
    (EditGift(VASE, {"direction": "lost"}), "“lost” is none of: given, received, declined."),
    (EditVisit(VISIT_ID, {"home_zone": "+08:00"}),
     "There is no time zone “+08:00”. Choose an IANA name such as Europe/Brussels."),
    (EditItem(TALKS, {"start": Moment(zone="Beijing")}),
     "There is no time zone “Beijing”. Choose an IANA name such as Europe/Brussels."),
    (EditItem(TALKS, {"start": Moment(precision="vague")}),  # type: ignore[arg-type]  # a wrong word is the point
     "“vague” is none of: exact, approximate, to_be_confirmed, hidden."),
    (EditItem(TALKS, {"notes": "a\0b"}), "This text holds a NUL or half a character. Remove it."),
    (EditItem(TALKS, {"translations": {"ar": {"title": "\ud800"}}}),
     "This text holds a NUL or half a character. Remove it."),
    (EditGift(VASE, {"cost": Money(text="\0")}), "This text holds a NUL or half a character. Remove it."),
    (EditGift(VASE, {"quantity": 2**53 + 1}), "This number is too large for other programs to read."),
    (EditPlace(PARIS, {"latitude": float("nan")}), "This is not a number that can be written down."),
    # Days that are none
    (EditGift(VASE, {"date": "2026-02-30"}), "There is no day 2026-02-30. Write it as YYYY-MM-DD."),
    (EditGift(VASE, {"date": "1726"}), YEARS),
    (EditVisit(VISIT_ID, {"dates_from": date(1726, 5, 4)}), YEARS),
    (EditItem(TALKS, {"start": Moment(date(3026, 5, 4))}), YEARS),
    (EditVisit(VISIT_ID, {"dates_to": date(2026, 5, 1)}),
     "The visit would end before it begins. Correct one of the two days."),
    (EditItem(TALKS, {"start": Moment(date(2026, 5, 4), until_date=date(2026, 5, 3))}),
     "The last possible day lies before the first. Correct one of the two."),
    # Clock times that are none
    (EditItem(TALKS, {"start": at(date(2026, 3, 29), time(2, 30))}),
     "02:30 does not exist on 2026-03-29 in Europe/Brussels: the clocks go forward. The next time there is: 03:00."),
    (EditItem(TALKS, {"actual_start": at(date(2026, 3, 29), time(2, 30))}),
     "02:30 does not exist on 2026-03-29 in Europe/Brussels: the clocks go forward. The next time there is: 03:00."),
    (EditStop(IN_PARIS, {"arrive": at(date(2026, 3, 29), time(2), None)}),
     "02:00 does not exist on 2026-03-29 in Europe/Paris: the clocks go forward. The next time there is: 03:00."),
    # Ends before their starts
    (EditItem(TALKS, {"end": at(date(2026, 5, 4), time(8), None)}),
     "“Talks” would end before it starts. Correct the start or the end."),
    (EditItem(TALKS, {"end": Moment(date(2026, 5, 3))}),
     "“Talks” would end before it starts. Correct the start or the end."),
    (EditItem(TALKS, {"actual_start": NOON, "actual_end": at(date(2026, 5, 4), time(11))}),
     "“Talks” would end before it starts. Correct the start or the end."),
    (EditStop(IN_TOKYO, {"depart": at(date(2026, 5, 4), time(7), None)}),
     "“Tokyo” would end before it starts. Correct the start or the end."),
    # Cities and places
    (EditItem(TALKS, {"city_id": HALL}), "“Hall” is not a city. Choose a city."),
    (CreateStop(VISIT_ID, {"city_id": HALL}), "“Hall” is not a city. Choose a city."),
    (CreatePlace(VISIT_ID, {"kind": "venue", "city_id": HALL}), "“Hall” is not a city. Choose a city."),
    (EditPlace(PARIS, {"kind": "venue"}), "“Paris” is the city of other things, so it stays a city."),
    (RemovePlace(PARIS), "“Paris” is a stop of the visit. Remove the stop first."),
    (EditPlace(HALL, {"within_id": ROOM}), "“Hall” cannot lie within itself. Choose another place."),
    # Circles
    (NestItem(TALKS, TALKS), "“Talks” cannot stand under itself. Choose another item for it to belong to."),
    (NestItem(TALKS, TOAST), "“Talks” cannot stand under itself. Choose another item for it to belong to."),
    (EditItem(TALKS, {"alternative_to_id": TOAST}),
     "“Talks” cannot stand under itself. Choose another item for it to belong to."),
    # Things of another visit, and things that are gone
    (EditItem(TALKS, {"city_id": THEIR_CITY}), ANOTHER_VISIT),
    (CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch", "parent_id": THEIR_ITEM}), ANOTHER_VISIT),
    (CreateParticipant(TALKS, {"person_id": THEIR_PERSON}), ANOTHER_VISIT),
    (NestItem(TALKS, THEIR_ITEM), ANOTHER_VISIT),
    (CreateMember(PRESS, {"person_id": THEIR_PERSON}), ANOTHER_VISIT),
    (EditItem(TALKS, {"vehicle_id": "gone"}), GONE),
    (CreateItem("gone", {"kind": "meal", "title": "Lunch"}), GONE),
    (CreateParticipant("gone", {"person_id": WANG}), GONE),
    (DuplicateVisit("gone"), GONE),
    (ReorderItem(TALKS, THEIR_ITEM), "What this should stand before is no longer there. Choose another place."),
    # Who alone attends
    (RemoveGroup(PRESS), "“Press” alone attends “Tour”. Name somebody else there, or remove the items first."),
]  # fmt: skip


@pytest.mark.parametrize(("command", "sentence"), REFUSED, ids=lambda value: type(value).__name__)
def test_it_is_refused_with_a_sentence(command: Command[Any], sentence: str, tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        before = dump(workspace)
        with pytest.raises((NotPossible, NotFound)) as refusal:
            workspace.run(command)
        assert str(refusal.value) == sentence
        assert dump(workspace) == before


WITHOUT_HOME = document(
    city("tokyo", "Asia/Tokyo"),
    city("paris", "Europe/Paris"),
    stop("tokyo", arrive={"date": "2026-05-03", "time": "20:00"}),
    item("talks", "2026-05-04 09:00", city="tokyo"),
    item("flight", "2026-05-06 12:30", "2026-05-06 17:20", kind="flight", city="tokyo", to_city="paris"),
    home_zone=None,
)
FLIGHT = id_of("items", "flight")
ZONELESS = "“{}” has a clock time and would be left without a time zone. Give the item, its city or the visit a zone."


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (EditPlace(TOKYO, {"timezone": None}), ZONELESS.format("Talks")),
        (RemovePlace(PARIS), None),
        (EditItem(FLIGHT, {"to_city_id": None, "city_id": None}), None),
        (EditPlace(PARIS, {"timezone": "Asia/Shanghai"}), None),
        (EditPlace(PARIS, {"timezone": "Pacific/Kiritimati"}),
         "“Flight” would end before it starts. Correct the start or the end."),
        (CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch", "start": Moment(time=time(12))}),
         "This clock time has no time zone. Choose a city or a zone for it."),
        (CreateStop(VISIT_ID, {"city_id": id_of("places", "tokyo"), "arrive": Moment(time=time(12))}), None),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_no_clock_time_is_left_without_a_zone_and_no_end_before_its_start(
    command: Command[Any], sentence: str | None, tmp_path: Path
) -> None:
    with office(tmp_path, WITHOUT_HOME) as workspace:
        before = dump(workspace)
        if sentence is None:
            workspace.run(command)
            assert dump(workspace) != before
            return
        with pytest.raises(NotPossible) as refusal:
            workspace.run(command)
        assert str(refusal.value) == sentence
        assert dump(workspace) == before


def test_a_repeated_time_is_asked_about_and_either_answer_taken(tmp_path: Path) -> None:
    day, clock = date(2026, 10, 25), time(2, 30)
    with office(tmp_path, STORY) as workspace:
        with pytest.raises(RepeatedTime) as question:
            workspace.run(EditItem(TOUR, {"start": at(day, clock), "end": None}))
        assert str(question.value) == (
            "02:30 comes twice on 2026-10-25 in Europe/Brussels: the clocks go back. "
            "Say whether the first or the second is meant."
        )
        answers = []
        for fold in (0, 1):
            workspace.run(EditItem(TOUR, {"start": at(day, clock, fold=fold), "end": None}))
            answers.append(str(dump(workspace)["item"][TOUR]["starts_at"]))
    assert answers == ["2026-10-25 00:30:00+00:00", "2026-10-25 01:30:00+00:00"]


def test_a_skipped_time_from_a_file_does_not_keep_other_changes_out(tmp_path: Path) -> None:
    value = document(item("early", f"2026-03-29 02:30 {BRUSSELS}"))
    with office(tmp_path, value) as workspace:
        workspace.run(EditItem(id_of("items", "early"), {"title": "Very early", "dress": "warm"}))
        assert dump(workspace)["item"][id_of("items", "early")]["title"] == "Very early"


def test_who_alone_attends_is_not_removed_but_who_has_company_is(tmp_path: Path) -> None:
    value = document(
        person("li"),
        person("wang"),
        person("chen"),
        group("press", members=["chen"]),
        *(item(f"briefing {number}", who=["li"]) for number in range(6)),
        item("talks", who=["li", "wang"]),
        item("photo", who=["press"]),
        item("lunch"),
    )
    with office(tmp_path, value) as workspace:
        refusals = []
        for command in (RemovePerson(id_of("people", "li")), RemoveGroup(id_of("groups", "press"))):
            with pytest.raises(PlannerError) as refusal:
                workspace.run(command)
            refusals.append(str(refusal.value))
        workspace.run(RemovePerson(id_of("people", "wang")))
        workspace.run(RemovePerson(id_of("people", "chen")))
    titles = "; ".join(f"“Briefing {number}”" for number in range(5))
    assert refusals == [
        f"“Li” alone attends {titles} …. Name somebody else there, or remove the items first.",
        "“Press” alone attends “Photo”. Name somebody else there, or remove the items first.",
    ]


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        (EditItem(TALKS, {"colour": "red"}), "no editable colour"),
        (EditItem(TALKS, {"starts_at": None}), "no editable starts_at"),
        (EditItem(TALKS, {"key": "x"}), "no editable key"),
        (EditParticipant(LI_AT_TALKS, {"item_id": TOUR}), "no editable item_id"),
        (EditVisit(VISIT_ID, {"internal": "left out"}), "no editable internal"),
        (EditItem(TALKS, {"start": Moment(fold=2)}), "the fold of a moment is 0 or 1"),
    ],
)
def test_what_no_person_can_write_is_a_fault_of_the_caller(command: Command[Any], fault: str, tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace, pytest.raises(ValueError, match=fault):
        workspace.run(command)


@pytest.mark.parametrize(
    "command",
    [
        EditItem(TALKS, {"title": 5}),
        EditItem(TALKS, {"duration_minutes": ["30"]}),
        EditItem(TALKS, {"start": "2026-05-04"}),
        EditPerson(ABE, {"precedence": True}),
        EditPerson(ABE, {"languages": "zh"}),
        EditVisit(VISIT_ID, {"dates_from": "2026-05-04"}),
        EditGift(VASE, {"cost": "12 EUR"}),
    ],
)
def test_a_value_of_another_type_is_a_fault_of_the_caller(command: Command[Any], tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace, pytest.raises(TypeError):
        workspace.run(command)
