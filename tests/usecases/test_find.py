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


def test_a_thing_is_called_as_its_reader_calls_it_and_found_by_both_names(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        said = {
            language: {
                (thing.name, thing.other) for thing in matching(things_to_find(workspace, language=language), "tokyo")
            }
            for language in ("en", "zh-Hans")
        }
    assert ("Tokyo", "东京") in said["en"]
    assert ("东京", "Tokyo") in said["zh-Hans"]
