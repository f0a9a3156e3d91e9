"""Somebody who is called otherwise in another visit is the same person where both are linked to the directory."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.usecases.commands.directory import CreateDirectoryPerson
from planner.usecases.commands.directory_links import LinkPerson
from planner.usecases.commands.paste import PasteItems
from tests.offices import dump, id_of, office
from tests.worlds import document, item, person

OTHER_ID = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"


def test_a_link_is_followed_before_a_name(tmp_path: Path) -> None:
    here = document(person("li", name="Li Na"), item("talks", "2026-05-04 09:00", who=["li"]))
    there = {**document(person("na", name="Ms Na Li", side="host")), "id": OTHER_ID}
    same = id_of("people", "na", OTHER_ID)
    with office(tmp_path, here, there) as workspace:
        entry = workspace.run(CreateDirectoryPerson({"name": "Li Na"}))
        for one in (id_of("people", "li"), same):
            workspace.run(LinkPerson(one, entry))
        workspace.run(PasteItems(OTHER_ID, (id_of("items", "talks"),), date(2026, 6, 2)))
        rows = dump(workspace)
    assert len(rows["person"]) == 2
    [pasted] = (key for key, row in rows["item"].items() if row["visit_id"] == OTHER_ID)
    assert [row["person_id"] for row in rows["participant"].values() if row["item_id"] == pasted] == [same]
