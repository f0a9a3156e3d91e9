"""Entries that look alike and are two: said once, remembered, seen, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.errors import NotFound, NotPossible
from planner.usecases.commands.directory import (
    CreateDirectoryOrganization,
    CreateDirectoryPerson,
    CreateDirectoryPlace,
    RemoveDirectoryPerson,
)
from planner.usecases.commands.directory_apart import (
    OfferAgain,
    TellOrganizationsApart,
    TellPeopleApart,
    TellPlacesApart,
)
from planner.usecases.commands.directory_links import EnterInDirectory, LinkPerson
from planner.usecases.commands.directory_merges import MergePeople
from planner.usecases.commands.people import EditPerson
from planner.usecases.directory import directory_entry, directory_page
from planner.usecases.directory_doubles import likely_doubles, told_apart
from planner.workspace import Workspace
from tests.offices import dump, id_of, office
from tests.usecases.lists import listed, look, names, people, take_in
from tests.worlds import document, item, person

WANG = id_of("people", "wang")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    ministry = {"list": "organizations", "key": "ministry", "name": "Ministry"}
    with office(
        tmp_path, document(item("a"), ministry, person("wang", name="Wang Wei", organization="ministry"))
    ) as opened:
        yield opened


def enter(workspace: Workspace, *named: str) -> list[str]:
    return [workspace.run(CreateDirectoryPerson({"name": name})) for name in named]


def offered(workspace: Workspace, shelf="people") -> list[set[str]]:
    return sorted(({line.entry_id for line in group.lines} for group in likely_doubles(workspace, shelf)), key=sorted)


def pairs(workspace: Workspace, shelf="people") -> list[set[str]]:
    return [{line.entry_id for line in pair.lines} for pair in told_apart(workspace, shelf)]


def test_two_that_were_told_apart_are_not_offered_until_that_is_taken_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    one, other = enter(workspace, "Li Na", "Na Li")
    before = dump(workspace)
    assert workspace.run(TellPeopleApart((one, other))) == 1
    assert workspace.run(TellPeopleApart((other, one))) == 0
    assert (offered(workspace), pairs(workspace)) == ([], [{one, other}])
    assert str(workspace.undo_label) == "Telling “Li Na” from who or what looks alike"
    [pair] = told_apart(workspace)
    workspace.run(OfferAgain(pair.told_id))
    assert (offered(workspace), pairs(workspace)) == ([{one, other}], [])
    workspace.undo()
    workspace.undo()
    assert dump(workspace) == before


def test_a_third_may_be_either_but_brings_the_two_into_no_group(workspace: Workspace) -> None:
    one, other, third = enter(workspace, "Li Na", "Na Li", "LI Na")
    assert offered(workspace) == [{one, other, third}]
    workspace.run(TellPeopleApart((one,), (other,)))
    assert offered(workspace) == sorted(({one, third}, {other, third}), key=sorted)
    workspace.run(TellPeopleApart((third,), (one, other)))
    assert (offered(workspace), len(pairs(workspace))) == ([], 3)


def test_whoever_is_merged_stays_apart_from_those_they_were_told_from(workspace: Workspace) -> None:
    one, other, third = enter(workspace, "Li Na", "Na Li", "LI Na")
    workspace.run(TellPeopleApart((one, other)))
    workspace.run(MergePeople(third, (one,)))
    assert (offered(workspace), pairs(workspace)) == ([], [{other, third}])
    workspace.run(MergePeople(other, (third,)))  # somebody thought better of it
    assert pairs(workspace) == []
    workspace.undo()
    workspace.run(RemoveDirectoryPerson(other))
    assert pairs(workspace) == []
    workspace.undo()
    assert pairs(workspace) == [{other, third}]


def test_organisations_and_places_are_told_apart_too(workspace: Workspace) -> None:
    houses = tuple(workspace.run(CreateDirectoryOrganization({"name": name})) for name in ("Port Co., Ltd", "The Port"))
    halls = tuple(workspace.run(CreateDirectoryPlace({"kind": "venue", "name": "Hall"})) for _ in range(2))
    workspace.run(TellOrganizationsApart(houses))
    workspace.run(TellPlacesApart(halls))
    assert [offered(workspace, shelf) for shelf in ("organizations", "places")] == [[], []]
    assert [pairs(workspace, shelf) for shelf in ("people", "organizations", "places")] == [[], [{*houses}], [{*halls}]]


def test_one_entry_alone_or_one_that_is_gone_cannot_be_told_apart(workspace: Workspace) -> None:
    [one] = enter(workspace, "Li Na")
    for ids in ((), (one,), (one, one)):
        with pytest.raises(NotPossible, match="Choose two entries to tell apart"):
            workspace.run(TellPeopleApart(ids))
    with pytest.raises(NotFound):
        workspace.run(TellPeopleApart((one, "00000000-0000-4000-8000-000000000000")))


def test_a_list_brings_the_namesake_who_was_told_apart_as_somebody_new(workspace: Workspace) -> None:
    workspace.run(EnterInDirectory((WANG,)))
    [mine] = (line.entry_id for line in directory_page(workspace, "people").lines)
    port = workspace.run(CreateDirectoryOrganization({"name": "Port"}))
    other = workspace.run(CreateDirectoryPerson({"name": "Wei Wang", "organization_id": port}))
    table = listed(("1", "Wang Wei", "", "Captain", "Port"))
    assert [row.kind for row in look(workspace, table).rows] == ["likely"]
    workspace.run(TellPeopleApart((mine, other)))
    assert [row.kind for row in look(workspace, table).rows] == ["new"]
    assert [row.kind for row in look(workspace, listed(("1", "Wang Wei", "", "Clerk", "Bureau"))).rows] == ["likely"]
    assert take_in(workspace, table).made == 1
    assert names(workspace) == ["Wang Wei", "Wang Wei"]
    captain = people(workspace)[1]["id"]
    workspace.run(EnterInDirectory((captain,)))
    entered = next(row for row in people(workspace) if row["id"] == captain)["directory_id"]
    assert offered(workspace) == sorted(({entered, other}, {entered, mine}), key=sorted)


def test_of_namesakes_in_one_office_the_one_with_the_same_address_is_linked(workspace: Workspace) -> None:
    workspace.run(EnterInDirectory((WANG,)))
    [mine] = (line.entry_id for line in directory_page(workspace, "people").lines)
    house = directory_entry(workspace, "people", mine)["organization_id"]
    told = {"name": "Wang Wei", "organization_id": house}
    other = workspace.run(CreateDirectoryPerson({**told, "email": "ww2@example.org"}))
    workspace.run(TellPeopleApart((mine, other)))
    workspace.run(LinkPerson(WANG, None))
    assert workspace.run(EnterInDirectory((WANG,))) == 1  # neither for certain: a third, offered as either's double
    workspace.undo()
    assert len(offered(workspace)) == 0
    workspace.run(EditPerson(WANG, {"email": "ww2@example.org"}))
    assert workspace.run(EnterInDirectory((WANG,))) == 0
    [row] = people(workspace)
    assert row["directory_id"] == other
