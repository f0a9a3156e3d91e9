"""A visit begun with what is known on the first day."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from planner.usecases.commands.known_places import TakePlaces
from planner.usecases.commands.make_visit import MakeVisit, MakeVisitFrom, PlannedStop
from tests.offices import exported, office, refuse_lossy_export
from tests.workspace.story import HALL, INN, STORY
from tests.worlds import VISIT_ID

BRUSSELS = {"name": "Brussels", "name_native": "布鲁塞尔", "country": "BE", "timezone": "Europe/Brussels"}
PARIS = {"name": "Paris", "timezone": "Europe/Paris"}


def test_a_visit_is_made_whole_with_stops_hotels_groups_and_places_used_before(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        made = workspace.run(
            MakeVisit(
                {"title": "Journey", "dates_from": date(2027, 3, 22), "languages": ["en", "zh-Hans"]},
                stops=(
                    PlannedStop(BRUSSELS, date(2027, 3, 22), date(2027, 3, 26), hotel={"name": "Stanhope"}),
                    PlannedStop(PARIS, date(2027, 3, 26), hotel_like=INN),
                    PlannedStop(BRUSSELS, date(2027, 3, 30), hotel={"name": "Stanhope"}),
                ),
                groups=({"name": "Delegation", "headcount": 12, "everyone_of": "delegation"},),
                places_like=(HALL,),
            )
        )
        refuse_lossy_export(workspace)
        file = json.loads(exported(workspace, made))
        workspace.undo()
        assert workspace.undo_label is None
    names = {place["key"]: place.get("name") for place in file["places"]}
    assert sorted(filter(None, names.values())) == ["Brussels", "Hall", "Inn", "Paris", "Stanhope", "Tokyo"]
    told = [(names[stop["city"]], names.get(stop.get("hotel")), stop["arrive"]["date"]) for stop in file["stops"]]
    assert told == [
        ("Brussels", "Stanhope", "2027-03-22"),
        ("Paris", "Inn", "2027-03-26"),
        ("Brussels", "Stanhope", "2027-03-30"),
    ]
    assert [(group["name"], group["headcount"]) for group in file["groups"]] == [("Delegation", 12)]


def test_a_visit_like_another_has_its_plan_under_its_own_title_and_days(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        made = workspace.run(MakeVisitFrom(VISIT_ID, {"title": "Again", "title_native": None}, days=7))
        old, new = (json.loads(exported(workspace, one)) for one in (VISIT_ID, made))
        assert str(workspace.undo_label) != ""
    assert (new["title"], new["dates"]) == ("Again", {"from": "2026-05-11", "to": "2026-05-15"})
    assert [one["title"] for one in new["items"]] == [one["title"] for one in old["items"]]


def test_a_place_that_is_there_by_its_name_is_not_brought_twice(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        made = workspace.run(MakeVisit({"title": "Next"}, stops=(PlannedStop(PARIS),)))
        workspace.run(TakePlaces(made, (HALL, INN)))
        workspace.run(TakePlaces(made, (INN,)))
        file = json.loads(exported(workspace, made))
    assert sorted(place["name"] for place in file["places"]) == ["Hall", "Inn", "Paris", "Tokyo"]
