"""The directory: entered from visits, found in any script, taken into others, merged; links change no visit."""

from __future__ import annotations

from pathlib import Path

from planner.usecases.commands.directory_links import (
    EnterInDirectory,
    TakeFromDirectory,
)
from planner.usecases.directory import appearances, bring_into_memory, directory_page
from planner.workspace import Workspace
from tests.offices import dump, exported, id_of, office
from tests.worlds import VISIT_ID, document, person

LISTED = document(
    {"list": "organizations", "key": "ministry", "name": "Ministry of Commerce", "country": "CN"},
    person("li", name="LI Wei", native_name="李伟", family_name="LI", organization="ministry", position="Director"),
    person("ana", name="Ana María Grullón de La Cruz", organization="ministry"),
    person("nn", name="3 officials", headcount=3),
)
LI, ANA, NN = (id_of("people", key) for key in ("li", "ana", "nn"))


def found(workspace: Workspace, text: str) -> list[str]:
    return [line.name for line in directory_page(workspace, "people", text=text).lines]


def test_people_of_a_visit_are_entered_once_with_their_organisation_and_the_visit_stays_as_it_was(
    tmp_path: Path,
) -> None:
    with office(tmp_path, LISTED) as workspace:
        before = exported(workspace)
        assert workspace.run(EnterInDirectory((LI, ANA, NN))) == 2
        assert workspace.run(EnterInDirectory((LI, ANA, NN))) == 0
        page = directory_page(workspace, "people")
        assert [
            (line.name, line.native, line.position, line.house, line.country, line.visits) for line in page.lines
        ] == [
            ("Ana María Grullón de La Cruz", "", "", "Ministry of Commerce", "CN", 1),
            ("LI Wei", "李伟", "Director", "Ministry of Commerce", "CN", 1),
        ]
        assert exported(workspace) == before


def test_an_entry_is_found_without_accents_by_characters_and_by_their_sound(tmp_path: Path) -> None:
    with office(tmp_path, LISTED) as workspace:
        workspace.run(EnterInDirectory((LI, ANA)))
        texts = ("grullon maria", "李", "liwei", "lw", "COMMERCE wei", "", "nobody")
        assert {text: found(workspace, text) for text in texts} == {
            "grullon maria": ["Ana María Grullón de La Cruz"],
            "李": ["LI Wei"],
            "liwei": ["LI Wei"],
            "lw": ["LI Wei"],
            "COMMERCE wei": ["LI Wei"],
            "": ["Ana María Grullón de La Cruz", "LI Wei"],
            "nobody": [],
        }


def test_entries_are_taken_into_a_visit_with_their_organisation_once(tmp_path: Path) -> None:
    with office(tmp_path, LISTED, document(id="11111111-1111-4111-8111-111111111111")) as workspace:
        workspace.run(EnterInDirectory((LI, ANA)))
        entries = tuple(line.entry_id for line in directory_page(workspace, "people").lines)
        other = "11111111-1111-4111-8111-111111111111"
        taken = workspace.run(TakeFromDirectory(other, entries, side="host"))
        assert workspace.run(TakeFromDirectory(other, entries)) == taken
        rows = dump(workspace)
        there = [row for row in rows["person"].values() if row["visit_id"] == other]
        assert sorted((row["name"], row["side"]) for row in there) == [
            ("Ana María Grullón de La Cruz", "host"),
            ("LI Wei", "host"),
        ]
        assert [row["name"] for row in rows["organization"].values() if row["visit_id"] == other] == [
            "Ministry of Commerce"
        ]
        assert [one.title for one in appearances(workspace, entries[1])] == [
            rows["visit"][VISIT_ID]["title"],
            rows["visit"][other]["title"],
        ]


def test_a_whole_page_pasted_into_the_search_finds_nothing_and_breaks_nothing(tmp_path: Path) -> None:
    with office(tmp_path, LISTED) as workspace:
        workspace.run(EnterInDirectory((LI, ANA)))
        pasted = " ".join(f"word{number}" for number in range(3000))
        for _ in range(2):
            assert found(workspace, pasted) == []
            assert found(workspace, "%_'\"\\ ; -- 李") == ["LI Wei"]
            bring_into_memory(workspace, "people")
