"""Every file that cannot be taken: one sentence with the place, exit status 1, nothing stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Answer, Call, Write
from tests.cli.impossible_plans import IMPOSSIBLE, NO_KEY
from tests.cli.unreadable_files import UNREADABLE, nested, text
from tests.systems import reason_of
from tests.worlds import VISIT_ID, document, gift, item, place

OTHER = "11111111-2222-3333-4444-555555555555"
ADVICE = "Check that it is there and that you may open it."
REFUSED = {**UNREADABLE, **IMPOSSIBLE}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_is_refused_with_the_place_and_the_others_are_stored(name: str, call: Call, write: Write) -> None:
    content, reason = REFUSED[name]
    bad, good = write(content), write(document(item("talks"), id=OTHER, title="Good"))
    before, after = call("import", bad, good), call("visits")
    assert (before, after) == (
        Answer(1, f"{OTHER}\tGood\t1\n", f"{bad.name} was not imported{reason}\n"),
        Answer(0, f"{OTHER}\tGood\t\t\t1\n", ""),
    )


@pytest.mark.parametrize("name", ["dangling key", "cut off", "end before start"])
def test_a_refused_update_leaves_the_stored_visit_as_it_was(name: str, call: Call, write: Write) -> None:
    call("import", write(document(item("walk"), title="First")))
    shown = call("show", VISIT_ID, "--json")
    assert (call("import", write(REFUSED[name][0])).status, call("show", VISIT_ID, "--json")) == (1, shown)


@pytest.mark.parametrize(
    "value",
    [
        nested(100),
        document(item("talks", {"date": "2026-03-08", "time": "02:30", "zone": "America/New_York"})),
        document(item("talks", {"date": "2026-11-01", "time": "01:30", "zone": "America/New_York"})),
        document(item("talks", {"date": "1900-01-01"}, {"date": "2200-12-31"})),
        document(item("talks", "2026-05-04 09:00 Asia/Tokyo", "2026-05-04 08:30 Asia/Shanghai")),
        document(item("talks", {"time": "09:00", "zone": "Asia/Tokyo"}), home_zone=None),
        document(place("hall", capacity=2**53, x=-(2**53), y=1e300), gift("pen", date="Spring 2019")),
        document(item("a"), item("b", parent="a", alternative_to="a"), item("c", parent="b", alternative_to="a")),
    ],
    ids=["100 levels", "skipped", "repeated", "bounds", "lands earlier", "no date", "greatest numbers", "no circle"],
)
def test_what_is_only_odd_is_taken(value: dict[str, Any], call: Call, write: Write) -> None:
    assert call("import", write(value)) == Answer(0, f"{VISIT_ID}\tVisit\t{len(value['items'])}\n", "")


def test_a_byte_order_mark_is_accepted(call: Call, write: Write) -> None:
    assert call("import", write(b"\xef\xbb\xbf" + text())) == Answer(0, f"{VISIT_ID}\tVisit\t0\n", "")


def test_a_folder_and_a_missing_file_are_refused_by_their_paths(call: Call, write: Write, tmp_path: Path) -> None:
    good = write(document())
    assert call("import", tmp_path / "none.json", tmp_path, good) == Answer(
        1,
        f"{VISIT_ID}\tVisit\t0\n",
        f"{tmp_path / 'none.json'} cannot be read ({reason_of((tmp_path / 'none.json').read_bytes)}). {ADVICE}\n"
        f"{tmp_path} cannot be read ({reason_of(tmp_path.read_bytes)}). {ADVICE}\n",
    )


def test_what_a_sentence_quotes_is_short_and_on_one_line(call: Call, write: Write) -> None:
    key = "\n\x1b[31m" + "x" * 1000
    file = write(document(item(key, venue=key + "y", title="Talks")))
    quoted = f" [31m{'x' * 24} … {'x' * 30}"
    assert call("import", file).err == (
        f"{file.name} was not imported, at items no. 1 “{quoted}”, venue: nothing in this file has the key"
        f" “{quoted[:-1]}y”. {NO_KEY}\n"
    )
