"""Looking up places from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Call


def test_each_place_found_is_a_line_that_tells_it_from_others_of_its_name(call: Call) -> None:
    answer = call("places", "Burbank")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == (
        "Burbank\t伯班克\tCalifornia\tUS\tAmerica/Los_Angeles\t\t34.1808\t-118.3090\n"
        "Burbank\t\tIllinois\tUS\tAmerica/Chicago\t\t41.7339\t-87.7795\n"
        "Hollywood Burbank Airport\t\tCalifornia\tUS\tAmerica/Los_Angeles\tBUR\t34.2007\t-118.3587\n"
    )


def test_no_more_lines_than_were_asked_for(call: Call) -> None:
    assert len(call("places", "san", "--limit", 3).out.splitlines()) == 3
    assert call("places", "大连", "--limit", 1).out.split("\t")[:2] == ["Dalian", "大连"]


def test_what_is_not_known_is_said_with_what_to_do(call: Call) -> None:
    answer = call("places", "怀柔")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == (
        "No city or airport goes by “怀柔”. Try another spelling or language; a smaller place is typed by hand, "
        "with its zone.\n"
    )


def test_a_limit_that_is_no_number_above_nothing_is_refused(call: Call) -> None:
    for limit in ("0", "-1", "many", "²"):
        answer = call("places", "Paris", f"--limit={limit}")
        assert (answer.status, answer.out) == (2, "")
        assert f"“{limit}” is not a number above 0" in answer.err


def test_no_database_is_opened_or_made(call: Call, tmp_path: Path) -> None:
    broken = tmp_path / "office.sqlite"
    broken.write_bytes(b"not a database")
    assert call("--database", broken, "places", "Paris", "--limit", 1).status == 0
    assert broken.read_bytes() == b"not a database"
    assert call("--database", tmp_path / "new.sqlite", "places", "Paris").status == 0
    assert not (tmp_path / "new.sqlite").exists()
