"""Using a visit or an item again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from planner.exchange.visit_file import read_visit_file
from planner.usecases.commands.duplicate import DuplicateItem, DuplicateVisit
from planner.usecases.commands.gifts_office import CreateStock, TakeFromStock
from tests.offices import dump, exported, id_of, office, refuse_lossy_export, stored
from tests.workspace.story import STORY, TALKS
from tests.worlds import VISIT_ID, document, gift, item


def test_a_copied_visit_is_the_plan_again_without_what_came_of_it(tmp_path: Path) -> None:
    with office(tmp_path, {**STORY, "internal": None}) as workspace:
        new_id = workspace.run(DuplicateVisit(VISIT_ID, title="Again"))
        refuse_lossy_export(workspace)
        original, copy = (json.loads(exported(workspace, one)) for one in (VISIT_ID, new_id))
    expected: dict[str, Any] = {**original, "id": new_id, "title": "Again"}
    del expected["outcomes"]
    expected["gifts"] = [{**expected["gifts"][0], "status": "planned"}]
    assert copy == expected


def test_a_copied_visit_has_the_ids_that_its_file_would_give_it(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        new_id = workspace.run(DuplicateVisit(VISIT_ID, days=7))
        rows = read_visit_file(exported(workspace, new_id), name="copy.visit.json")
        found = dump(workspace)
    made = {table: {row["id"] for row in listed} for table, listed in rows.tables.items()}
    assert {table: ids - set(found[table]) for table, ids in made.items() if ids - set(found[table])} == {}
    assert found["visit"][new_id]["title"] == found["visit"][VISIT_ID]["title"]


def test_a_copied_visit_leaves_out_what_happened_and_the_old_spelling_of_its_id(tmp_path: Path) -> None:
    value = {
        **document(item("talks", "2026-05-04 09:00", actual={"start": {"date": "2026-05-04", "time": "09:20"}})),
        "id": VISIT_ID.upper(),
    }
    with office(tmp_path, value) as workspace:
        new_id = workspace.run(DuplicateVisit(VISIT_ID))
        copy = json.loads(exported(workspace, new_id))
    assert (copy["id"], copy["items"]) == (
        new_id,
        [{"key": "talks", "kind": "meeting", "title": "Talks", "start": {"date": "2026-05-04", "time": "09:00"}}],
    )


def test_what_was_done_for_the_old_visit_is_to_be_done_again_for_its_copy(tmp_path: Path) -> None:
    value = document(
        gift("print", direction="received", status="received"),
        gift("vase", direction="given", status="disposed", declared_on="2026-05-09", disposal="displayed"),
        tasks=[
            {"key": "visas", "title": "Visas", "due": "2026-03-01", "status": "done", "done_on": "2026-02-20"},
            {"key": "flags", "title": "Flags", "days_before": 7, "status": "dropped"},
            {"key": "wrap", "title": "Wrap", "gift": "vase", "status": "open"},
            {"key": "declare", "title": "Declare", "gift": "print", "due": "2026-06-01", "template": "gift/print/us"},
        ],
    )
    with office(tmp_path, value) as workspace:
        vase, stock = id_of("gifts", "vase"), workspace.run(CreateStock({"name": "Vase", "count": 5}))
        workspace.run(TakeFromStock(vase, stock))
        new_id = workspace.run(DuplicateVisit(VISIT_ID, days=365))
        copy = json.loads(exported(workspace, new_id))
        assert {row["id"]: row.get("stock_id") for row in dump(workspace)["gift"].values()} == {
            vase: stock,
            id_of("gifts", "print"): None,
            id_of("gifts", "vase", new_id): None,
        }
    assert (copy["gifts"], copy["tasks"]) == (
        [{"key": "vase", "description": "Vase", "direction": "given", "status": "planned"}],
        [
            {"key": "visas", "title": "Visas", "due": "2027-03-01", "status": "open"},
            {"key": "flags", "title": "Flags", "days_before": 7, "status": "dropped"},
            {"key": "wrap", "title": "Wrap", "gift": "vase", "status": "open"},
        ],
    )


def test_a_copied_item_brings_its_steps_alternatives_and_participants(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        before = dump(workspace)
        copy_id = workspace.run(DuplicateItem(TALKS))
        after = dump(workspace)
        refuse_lossy_export(workspace)
        new = {key: row for key, row in after["item"].items() if key not in before["item"]}
        titles = {row["title"]: (row.get("parent_id"), row.get("alternative_to_id")) for row in new.values()}
        steps = {"Toast": (copy_id, None), "Photo": (copy_id, None)}
        assert titles == {"Talks": (None, None), **steps, "Walk": (None, copy_id)}
        names = ("start_date", "start_time", "end_time", "city_id", "venue_id", "extra")
        assert stored(workspace, "item", copy_id, *names) == stored(workspace, "item", TALKS, *names)
        attending = {
            owner: sorted(
                (row["position"], row.get("person_id"), row.get("group_id"))
                for row in after["participant"].values()
                if row["item_id"] == owner
            )
            for owner in (TALKS, copy_id)
        }
        assert attending[copy_id] == attending[TALKS]


def test_a_copied_step_stays_a_step_of_the_same_item(tmp_path: Path) -> None:
    value = document(item("talks"), item("toast", parent="talks"))
    with office(tmp_path, value) as workspace:
        (toast,) = (key for key, row in dump(workspace)["item"].items() if row["key"] == "toast")
        copy_id = workspace.run(DuplicateItem(toast))
        assert stored(workspace, "item", copy_id, "parent_id") == stored(workspace, "item", toast, "parent_id")
