"""Entries that may be one are told with what they have in common, and merged without losing anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from planner.usecases.commands.directory import (
    CreateDirectoryOrganization,
    CreateDirectoryPerson,
    CreateDirectoryPlace,
    EditDirectoryOrganization,
)
from planner.usecases.commands.directory_links import EnterInDirectory, LinkPerson
from planner.usecases.commands.directory_merges import MergeOrganizations, MergePeople, MergePlaces
from planner.usecases.commands.directory_places import EnterPlaces, TakePlacesFromDirectory
from planner.usecases.commands.journey import CreatePlace
from planner.usecases.directory import bring_into_memory, directory_page
from planner.usecases.directory_doubles import likely_doubles
from planner.workspace import Workspace
from tests.offices import dump, id_of, office
from tests.worlds import VISIT_ID, document, person

LISTED = document(
    {"list": "organizations", "key": "ministry", "name": "Ministry of Commerce", "country": "CN"},
    {"list": "places", "key": "inn", "kind": "hotel", "name": "Inn"},
    person("li", name="LI Wei", native_name="李伟", family_name="LI", organization="ministry", position="Director"),
    person("ana", name="Ana María Grullón de La Cruz", organization="ministry"),
)
OTHER = "11111111-1111-4111-8111-111111111111"
LI, ANA = (id_of("people", key) for key in ("li", "ana"))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, LISTED, document(id=OTHER)) as opened:
        yield opened


def enter(workspace: Workspace, *people: Mapping[str, object]) -> None:
    for values in people:
        workspace.run(CreateDirectoryPerson(values))


def groups(workspace: Workspace, shelf="people") -> list[tuple[list[str], tuple[str, ...]]]:
    return sorted(
        (sorted(line.name for line in group.lines), group.reasons) for group in likely_doubles(workspace, shelf)
    )


def test_names_are_the_same_in_any_order_without_accents_and_however_they_are_parted(workspace: Workspace) -> None:
    enter(
        workspace,
        *({"name": name} for name in ("José Grullón", "GRULLON, Jose", "Wang Zhen-fen", "Zhenfen Wang", "Ōta Ken")),
        *({"name": name} for name in ("Ota Ken-ichi", "Abel Sohn", "Noah Slebe")),
    )
    assert groups(workspace) == [
        (["GRULLON, Jose", "José Grullón"], ("name",)),
        (["Wang Zhen-fen", "Zhenfen Wang"], ("name",)),
    ]


def test_another_script_needs_the_same_phone_mail_or_organisation(workspace: Workspace) -> None:
    house = workspace.run(CreateDirectoryOrganization({"name": "Port"}))
    enter(
        workspace,
        {"native_name": "王芳", "phone": "+86 411 8888 1234"},
        {"name": "Fang Wang", "phone": "0411-88881234"},
        {"native_name": "张敏", "organization_id": house},
        {"name": "Zhang Min", "organization_id": house},
        {"native_name": "刘洋"},
        {"name": "Liu Yang"},
        {"name": "J. Petrov", "email": "Ivan@Example.org"},
        {"name": "Ivan Petrov", "email": "ivan@example.org"},
    )
    assert groups(workspace) == [
        (["Fang Wang", "王芳"], ("phone",)),
        (["Ivan Petrov", "J. Petrov"], ("email",)),
        (["Zhang Min", "张敏"], ("sound",)),
    ]


def test_a_switchboard_other_characters_and_other_birth_dates_tell_people_apart(workspace: Workspace) -> None:
    enter(
        workspace,
        {"name": "Ana Sol", "phone": "+32 2 555 01 01"},
        {"name": "Bo Sol", "phone": "+32 2 555 01 01"},
        {"name": "Li Wei", "native_name": "李伟"},
        {"name": "Li Wei", "native_name": "李薇"},
        {"name": "Kim Min", "birth_date": "1970-01-01"},
        {"name": "Kim Min", "birth_date": "1981-05-06"},
        *({"name": f"Guest {number}", "phone": "12345"} for number in range(3)),
    )
    assert groups(workspace) == []


def test_organisations_and_places_of_one_name_in_one_country_or_city(workspace: Workspace) -> None:
    for values in ({"name": "Port Co., Ltd"}, {"name": "The Port"}, {"name": "Rail", "country": "CN"}):
        workspace.run(CreateDirectoryOrganization(values))
    workspace.run(CreateDirectoryOrganization({"name": "RAIL", "country": "JP"}))
    for values in ({"city_name": "Dalian"}, {"city_name": "dalian"}, {"city_name": "Tokyo"}):
        workspace.run(CreateDirectoryPlace({"kind": "hotel", "name": "Grand Hotel", **values}))
    assert groups(workspace, "organizations") == [(["Port Co., Ltd", "The Port"], ("name",))]
    assert groups(workspace, "places") == [(["Grand Hotel", "Grand Hotel"], ("name",))]


def test_a_merge_keeps_what_each_entry_said_and_every_link(workspace: Workspace) -> None:
    workspace.run(EnterInDirectory((LI,)))
    [mine] = (line.entry_id for line in directory_page(workspace, "people").lines)
    other = workspace.run(
        CreateDirectoryPerson(
            {"name": "Wei Li", "phone": "1 222 333", "phones": ["4"], "email": "li@example.org", "diet": "no pork",
             "position_text": "Deputy Director", "languages": ["zh"], "notes": "met in 2019"}
        )
    )  # fmt: skip
    third = workspace.run(CreateDirectoryPerson({"name": "LI Wei", "phone": "5 666 777", "languages": ["en", "zh"]}))
    workspace.run(LinkPerson(ANA, other))
    bring_into_memory(workspace, "people")
    before = dump(workspace)
    assert groups(workspace) == [(["LI Wei", "LI Wei", "Wei Li"], ("name",))]
    workspace.run(MergePeople(mine, (other, third)))
    rows = dump(workspace)
    [kept] = rows["directory_person"].values()
    assert {name: kept.get(name) for name in ("name", "phone", "phones", "email", "diet", "languages", "notes")} == {
        "name": "LI Wei",
        "phone": "1 222 333",
        "phones": ["4", "5 666 777"],
        "email": "li@example.org",
        "diet": "no pork",
        "languages": ["zh", "en"],
        "notes": "met in 2019\nWei Li · Deputy Director",
    }
    assert {row["directory_id"] for row in rows["person"].values()} == {mine}
    assert [line.visits for line in directory_page(workspace, "people", text="wei ministry").lines] == [2]
    workspace.undo()
    assert dump(workspace) == before


def test_merging_organisations_and_renaming_one_is_found_by_its_people(workspace: Workspace) -> None:
    def found(text: str) -> list[str]:
        return [line.name for line in directory_page(workspace, "people", text=text).lines]

    workspace.run(EnterInDirectory((LI,)))
    [house] = (line.entry_id for line in directory_page(workspace, "organizations").lines)
    workspace.run(EditDirectoryOrganization(house, {"name": "MOFCOM", "name_native": "商务部"}))
    assert (found("商务"), found("swb")) == (["LI Wei"], ["LI Wei"])
    other = workspace.run(CreateDirectoryOrganization({"name": "Bureau of Trade"}))
    workspace.run(MergeOrganizations(other, (house,)))
    assert [line.house for line in directory_page(workspace, "people").lines] == ["Bureau of Trade"]
    assert found("trade 商务") == ["LI Wei"]


def test_places_are_entered_once_merged_with_the_links_of_visits_and_used_again(workspace: Workspace) -> None:
    assert [workspace.run(EnterPlaces(VISIT_ID)) for _ in range(2)] == [1, 0]
    [old] = (line.entry_id for line in directory_page(workspace, "places").lines)
    new = workspace.run(CreateDirectoryPlace({"kind": "hotel", "name": "Inn Two", "city_name": "Dalian"}))
    workspace.run(MergePlaces(new, (old,)))
    rows = dump(workspace)
    assert [row["directory_id"] for row in rows["place"].values() if row["kind"] == "hotel"] == [new]
    assert [(row["name"], row["notes"]) for row in rows["directory_place"].values()] == [("Inn Two", "Inn")]
    assert workspace.run(TakePlacesFromDirectory(VISIT_ID, (new,))) == (id_of("places", "inn"),)
    taken = workspace.run(TakePlacesFromDirectory(OTHER, (new,)))
    assert workspace.run(TakePlacesFromDirectory(OTHER, (new,))) == taken
    rows = dump(workspace)
    [place] = [rows["place"][key] for key in taken]
    assert (place["name"], rows["place"][place["city_id"]]["name"]) == ("Inn Two", "Dalian")


def test_a_place_that_the_visit_has_by_its_name_is_linked_and_not_doubled(workspace: Workspace) -> None:
    city = workspace.run(CreatePlace(VISIT_ID, {"kind": "city", "name": "Paris", "name_native": "巴黎"}))
    museum = workspace.run(CreatePlace(VISIT_ID, {"kind": "venue", "name": "Museum", "city_id": city}))
    entries = [
        workspace.run(CreateDirectoryPlace(values))
        for values in (
            {"kind": "venue", "name": "MUSEUM", "city_name": "巴黎"},
            {"kind": "venue", "name": "Museum", "city_name": "Dalian"},
            {"kind": "city", "name": "Paris"},
            {"kind": "venue", "name": "Paris"},
        )
    ]
    taken = workspace.run(TakePlacesFromDirectory(VISIT_ID, tuple(entries)))
    assert (taken[0], taken[2], len(set(taken))) == (museum, city, 4)
    rows = dump(workspace)["place"]
    assert [rows[one]["directory_id"] for one in taken] == entries


def test_a_merge_notes_whatever_the_other_entry_said_differently(workspace: Workspace) -> None:
    houses = [workspace.run(CreateDirectoryOrganization({"name": name})) for name in ("Port", "Rail")]
    mine, other = (
        workspace.run(CreateDirectoryPerson(values))
        for values in (
            {"name": "Ana Li", "organization_id": houses[0], "diet": "vegetarian", "birth_date": "1970-01-02",
             "translations": {"fr": {"name": "Anne Li"}}},
            {"name": "Ana Li", "organization_id": houses[1], "diet": "no nuts", "birth_date": "1970-02-01",
             "nationality": "BE", "mobility": "wheelchair", "passport_expires": "2031-05-06",
             "translations": {"fr": {"name": "A. Li"}, "de": {"name": "Anna Li"}}},
        )
    )  # fmt: skip
    workspace.run(MergePeople(mine, (other,)))
    [kept] = dump(workspace)["directory_person"].values()
    told = ("diet", "birth_date", "nationality", "mobility", "passport_expires", "notes")
    assert [kept.get(name) for name in told] == [
        "vegetarian", "1970-01-02", "BE", "wheelchair", "2031-05-06", "Rail · no nuts · 1970-02-01 · A. Li"
    ]  # fmt: skip
    assert kept["translations"] == {"fr": {"name": "Anne Li"}, "de": {"name": "Anna Li"}}
