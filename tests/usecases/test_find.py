"""Finding by what a person types."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.rules.folding import fold, words_of
from planner.usecases.card_index import CardIndex
from planner.usecases.commands.items import EditItem
from planner.usecases.find import Search
from planner.usecases.find_cards import card_of, looks_for
from planner.workspace import Workspace
from tests.offices import id_of, office
from tests.workspace.story import OTHER, OTHER_ID, STORY
from tests.worlds import VISIT_ID


def test_a_thing_is_called_as_its_reader_calls_it_and_found_by_both_names(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        said = {
            (language, typed): [
                (thing.name, thing.other)
                for thing in Search(workspace, here=VISIT_ID, language=language).matching(typed)
            ]
            for language in ("en", "zh-Hans")
            for typed in ("tokyo", "东")
        }
    assert said == {
        ("en", "tokyo"): [("Tokyo", "东京")],
        ("en", "东"): [("Tokyo", "东京")],
        ("zh-Hans", "tokyo"): [("东京", "Tokyo")],
        ("zh-Hans", "东"): [("东京", "Tokyo")],
    }


CALLED = st.text("abB é-李'", max_size=6)


def found(workspace: Workspace, text: str, *, here: str = "") -> list[tuple[str, str]]:
    search = Search(workspace, here=here)
    search.make_ready()
    return [(thing.kind, thing.name) for thing in search.matching(text)]


def test_names_that_begin_with_the_text_come_first_then_words_then_parts(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        hits = {text: found(workspace, text) for text in ("ta", "TÓKYO", "a na", "东", "", "zzz")}
    assert hits == {
        "ta": [("item", "Talks")],
        "TÓKYO": [("place", "Tokyo")],
        "a na": [("person", "Li Na")],
        "东": [("place", "Tokyo")],
        "": [],
        "zzz": [],
    }


def test_what_is_of_the_visit_at_hand_comes_first_and_is_there_before_the_rest_is_read(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        here = Search(workspace, here=OTHER_ID)
        before = (here.ready, [thing.name for thing in here.matching("o")])
        here.make_ready()
        after = (here.ready, [thing.name for thing in here.matching("o", limit=4)])
        assert (before, after) == ((False, ["Oslo"]), (True, ["Oslo", "Tour", "Photo", "Toast"]))


def test_what_was_read_once_follows_every_step(tmp_path: Path) -> None:
    with office(tmp_path, STORY) as workspace:
        assert found(workspace, "talks") == [("item", "Talks")]
        talks = id_of("items", "talks")
        workspace.run(EditItem(talks, {"title": "Courtesy call"}))
        after = found(workspace, "talks"), found(workspace, "court")
        workspace.undo()
        assert (*after, found(workspace, "talks")) == ([], [("item", "Courtesy call")], [("item", "Talks")])


def test_a_third_of_a_long_list_is_kept_for_other_visits(tmp_path: Path) -> None:
    with office(tmp_path, STORY, OTHER) as workspace:
        search = Search(workspace, here=VISIT_ID)
        search.make_ready()
        assert [thing.name for thing in search.matching("o", limit=4)] == ["Tour", "Photo", "Toast", "Oslo"]


@settings(max_examples=300)
@given(st.lists(CALLED, max_size=8, unique=True), CALLED)
def test_cards_are_found_as_by_looking_at_each_name(names, typed) -> None:
    def rank(name: str) -> int:
        whole, words = fold(name), words_of(name)
        if whole.startswith(fold(typed)):
            return 0
        if all(any(word.startswith(part) for word in words) for part in words_of(typed)):
            return 1
        return 2 if all(any(part in one for one in (whole, *words)) for part in words_of(typed)) else 3

    cards = sorted((card_of("item", str(number), name) for number, name in enumerate(names)), key=lambda c: c.place)
    index = CardIndex(cards)
    hits = dict.fromkeys(key for look in looks_for(typed) for key in index.page(look, offset=0, limit=9, most=9)[0])
    ranked = [(rank(names[int(card.entry_id.partition(":")[2])]), card.entry_id) for card in cards]
    assert list(hits) == [key for wanted in range(3) for at, key in ranked if at == wanted and words_of(typed)]
