"""A visit is named in a command by its id, the beginning of that, its title, or a part of it."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Answer, Call, Write
from tests.worlds import document

ROME = "aaaa1111-0000-0000-0000-000000000001"
OSLO = "aaaa2222-0000-0000-0000-000000000002"


def two_visits(call: Call, write: Write) -> None:
    call(
        "import",
        write(document(id=ROME, title="Visit to Rome")),
        write(document(id=OSLO, title="Oslo", title_native="访问奥斯陆")),
    )


@pytest.mark.parametrize("name", [OSLO, OSLO.upper(), "aaaa2", " osl ", "OSLO", "奥斯陆"])
def test_a_visit_is_named_by_id_or_beginning_or_part_of_a_title(name: str, call: Call, write: Write) -> None:
    two_visits(call, write)
    assert call("delete", name) == Answer(0, "", "“Oslo” was deleted.\n")
    assert call("visits").out == f"{ROME}\tVisit to Rome\t\t\t0\n"


def test_a_whole_title_names_its_visit_also_where_others_begin_with_it(call: Call, write: Write) -> None:
    call("import", write(document(id=ROME, title="Oslo and Rome")), write(document(id=OSLO, title="Oslo")))
    assert call("delete", "oslo") == Answer(0, "", "“Oslo” was deleted.\n")
    assert call("visits").out == f"{ROME}\tOslo and Rome\t\t\t0\n"


@pytest.mark.parametrize("name", ["aaaa", "o"])
def test_several_visits_of_a_name_are_listed_and_refused(name: str, call: Call, write: Write) -> None:
    two_visits(call, write)
    listed = f"{OSLO}  Oslo\n{ROME}  Visit to Rome\n"
    assert call("delete", name) == Answer(1, "", f"“{name}” fits several visits. Name one by its id:\n{listed}")
    assert len(call("visits").out.splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Paris", "No visit is called “Paris”. The verb “visits” lists those there are.\n"),
        ("", "No visit was named. Give its id, or a part of its title.\n"),
        (" ", "No visit was named. Give its id, or a part of its title.\n"),
    ],
)
def test_no_visit_of_a_name_is_refused_also_where_there_is_only_one(
    name: str, sentence: str, call: Call, write: Write
) -> None:
    call("import", write(document()))
    assert (call("delete", name), call("show", name).status, call("export", name, "--to", "x").status) == (
        Answer(1, "", sentence), 1, 1,
    )  # fmt: skip
