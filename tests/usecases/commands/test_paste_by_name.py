"""A place of the same name in another city or house is another place, when items are pasted into a visit."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.usecases.commands.directory_places import EnterPlaces, TakePlacesFromDirectory
from planner.usecases.commands.journey import EditPlace
from planner.usecases.commands.paste import PasteItems
from tests.offices import dump, id_of, office
from tests.worlds import VISIT_ID, city, document, item, place

OTHER_ID = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"


def hall(key: str, town: str) -> dict[str, object]:
    return place(key, name="City Hall", city=town)


def room(key: str, house: str) -> dict[str, object]:
    return place(key, kind="room", name="Meeting Room 1", within=house)


def test_a_place_is_the_same_only_in_the_same_city_and_house(tmp_path: Path) -> None:
    here = document(
        city("la", name="Los Angeles"),
        hall("city-hall", "la"),
        place("tower", name="Tower"),
        room("room-one", "tower"),
        place("loose", name="Museum"),
        *(item(f"in-{key}", "2026-05-04 09:00", venue=key) for key in ("city-hall", "room-one", "loose")),
    )
    there = {
        **document(
            city("sf", name="San Francisco"),
            city("angels", name="los angeles"),
            hall("a-hall", "sf"),
            hall("b-hall", "angels"),
            place("palace", name="Palace"),
            room("a-room", "palace"),
            place("known", name="Museum", city="sf"),
        ),
        "id": OTHER_ID,
    }
    with office(tmp_path, here, there) as workspace:
        ids = tuple(id_of("items", f"in-{key}") for key in ("city-hall", "room-one", "loose"))
        workspace.run(PasteItems(OTHER_ID, ids, date(2026, 6, 2)))
        rows = dump(workspace)
    pasted = [row for row in rows["item"].values() if row["visit_id"] == OTHER_ID]
    named = {row["title"]: rows["place"][row["venue_id"]] for row in pasted}
    assert named["In-City-Hall"]["id"] == id_of("places", "b-hall", OTHER_ID)
    assert rows["place"][named["In-Room-One"]["within_id"]]["name"] == "Tower"
    assert named["In-Loose"]["id"] == id_of("places", "known", OTHER_ID)


def test_a_place_with_the_same_link_is_the_same_however_its_city_is_called(tmp_path: Path) -> None:
    here = document(
        city("peking", name="Peking"), hall("hall", "peking"), item("talks", "2026-05-04 09:00", venue="hall")
    )
    with office(tmp_path, here, {**document(), "id": OTHER_ID}) as workspace:
        workspace.run(EnterPlaces(VISIT_ID))
        entry = dump(workspace)["place"][id_of("places", "hall")]["directory_id"]
        [same] = workspace.run(TakePlacesFromDirectory(OTHER_ID, (entry,)))
        workspace.run(EditPlace(dump(workspace)["place"][same]["city_id"], {"name": "Beijing"}))
        workspace.run(PasteItems(OTHER_ID, (id_of("items", "talks"),), date(2026, 6, 2)))
        rows = dump(workspace)["item"].values()
    assert [row["venue_id"] for row in rows if row["visit_id"] == OTHER_ID] == [same]
