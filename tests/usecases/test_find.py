"""Finding by what a person types."""

from __future__ import annotations

from pathlib import Path

from planner.usecases.find import matching, things_to_find
from tests.offices import office
from tests.workspace.story import OTHER, STORY


def test_names_that_begin_with_the_text_come_first_then_words_then_parts(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        things = things_to_find(workspace)
    found = {
        text: [(thing.kind, thing.name) for thing in matching(things, text)] for text in ("ta", "TÓKYO", "", "zzz")
    }
    assert found["ta"][0] == ("item", "Talks")
    assert ("place", "Tokyo") in found["TÓKYO"]
    assert (found[""], found["zzz"]) == ([], [])
