"""Every published programme, in every language, for every audience, as programs from outside read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.documents.content.audiences import attending_groups, named_delegates
from planner.documents.content.freeze import freeze, freeze_each
from planner.documents.content.types import DELEGATION, OFFICE
from planner.documents.pdf import programme_pdf
from tests.documents.pdf.expected import expected_texts, other_items
from tests.documents.pdf.papers import BOTH, CHINESE, ENGLISH, SETTINGS, packed, text_of
from tests.outside import judge_paper
from tests.worlds import CASES, NOON, case, loaded

ids = [path.name.split(".visit")[0] for path in CASES]


@pytest.mark.parametrize("languages", [ENGLISH, CHINESE, BOTH], ids="+".join)
@pytest.mark.parametrize("path", CASES, ids=ids)
def test_the_programme_says_all_that_the_file_says(path: Path, languages: tuple[str, ...], tmp_path: Path):
    value = case(path)
    content = freeze(loaded(value), audience=DELEGATION, as_of=NOON)
    file = tmp_path / "programme.pdf"
    file.write_bytes(programme_pdf(content, languages=languages))
    wanted = [text for language in languages for text in expected_texts(value, language)]
    assert judge_paper(file, expect=list(dict.fromkeys(wanted))).faults == ()


@pytest.mark.parametrize("path", CASES, ids=ids)
def test_each_personal_programme_says_that_persons_items_and_no_others(path: Path, tmp_path: Path):
    value = case(path)
    world = loaded(value)
    everybody = [*named_delegates(world), *attending_groups(world)]
    judged = (0, len(everybody) - 1)[CASES.index(path) % 2]  # a person's programme and a group's by turns
    for number, content in enumerate(freeze_each(world, everybody, as_of=NOON)):
        whose = {"kind": content.audience.kind, "key": content.audience.key}
        made = programme_pdf(content, languages=ENGLISH)
        text = text_of(made)
        assert [title for title in expected_texts(value, "en", **whose) if packed(title) not in text] == []
        theirs = [title for title in other_items(value, **whose) if packed(title) in text]
        own = packed("".join(expected_texts(value, "en", **whose)))
        assert [title for title in theirs if packed(title) not in own] == []
        if number == judged:
            file = tmp_path / "own.pdf"
            file.write_bytes(made)
            assert judge_paper(file).faults == ()


@pytest.mark.parametrize("path", CASES, ids=ids)
def test_what_is_internal_stands_in_the_office_paper_alone(path: Path):
    value = case(path)
    world = loaded(value)
    office, delegation = (
        text_of(programme_pdf(freeze(world, audience=audience, as_of=NOON), languages=ENGLISH))
        for audience in (OFFICE, DELEGATION)
    )
    for item in value["items"]:
        for member in ("internal_notes", "objective", "talking_points"):
            for line in (item.get(member) or "").split("\n"):
                assert packed(line) in office
                assert len(line) < 25 or packed(line) not in delegation


@pytest.mark.parametrize("languages", SETTINGS, ids="+".join)
def test_the_same_content_gives_the_same_bytes_whatever_was_made_before(languages: tuple[str, ...]):
    first, other = (freeze(loaded(case(path)), audience=OFFICE, as_of=NOON) for path in CASES[1:3])
    made = programme_pdf(first, languages=languages)
    programme_pdf(other, languages=languages)
    again = freeze(loaded(case(CASES[1])), audience=OFFICE, as_of=NOON)
    assert programme_pdf(again, languages=languages) == made
