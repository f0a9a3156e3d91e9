"""What `check` prints, and its exit status."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.conftest import Call, Write
from tests.worlds import VISIT_ID, city, document, item, person, place

DAY = "2026-05-04"


def double(**members: Any) -> dict[str, Any]:
    """A delegate at two items of one time in two houses."""
    return document(
        city("oslo", "Europe/Oslo"),
        place("hall", city="oslo"),
        place("pier", city="oslo"),
        person("li", name="Li Na", role="head"),
        item("talks", f"{DAY} 09:00", "10:00", who=["li"], city="oslo", venue="hall", host="Mayor", **members),
        item("tour", f"{DAY} 09:30", "11:00", who=["li"], city="oslo", venue="pier", kind="ceremony"),
    )


def test_a_line_says_how_grave_when_and_what_and_an_error_is_status_1(call: Call, write: Write) -> None:
    call("import", write(double()))
    answer = call("check", "visit")
    assert (answer.status, answer.out) == (
        1,
        f"error\t{DAY} 09:30–10:00 Europe/Oslo\tLi Na: at “Talks” and at “Tour” at once, from 09:30 to 10:00\n",
    )


def test_json_is_a_list_of_objects_with_keys_of_the_visit_file_and_utc(call: Call, write: Write) -> None:
    call("import", write(double()))
    answer = call("check", VISIT_ID, "--json")
    (finding,) = json.loads(answer.out)
    assert answer.status == 1
    assert {name: finding[name] for name in ("rule", "level", "items", "people", "from", "to")} == {
        "rule": "person_in_two_places",
        "level": "error",
        "items": ["talks", "tour"],
        "people": ["li"],
        "from": f"{DAY}T07:30:00Z",
        "to": f"{DAY}T08:00:00Z",
    }
    assert finding["text"] == "Li Na: at “Talks” and at “Tour” at once, from 09:30 to 10:00"


def test_without_an_error_the_status_is_0_and_json_an_empty_list_where_nothing_is_found(
    call: Call, write: Write
) -> None:
    call("import", write(double(status="cancelled")))
    assert call("check", "visit").status == 0
    assert (call("check", "visit").out, call("check", "visit", "--json").out) == ("", "[]\n")


def test_a_rule_that_the_visit_sets_otherwise_is_followed(call: Call, write: Write) -> None:
    call("import", write({**double(), "checks": {"person_in_two_places": {"level": "advice"}}}))
    answer = call("check", "visit")
    assert (answer.status, answer.out.split("\t")[0]) == (0, "advice")


def test_what_is_accepted_in_the_file_is_not_listed(call: Call, write: Write) -> None:
    accepted = [{"rule": "person_in_two_places", "items": ["talks", "tour"], "people": ["li"], "reason": "Agreed."}]
    call("import", write({**double(), "accepted": accepted}))
    answer = call("check", "visit")
    assert (answer.status, answer.out) == (0, "")
    assert "1 finding is accepted" in answer.err


def test_a_visit_that_is_not_there_is_refused_in_a_sentence(call: Call) -> None:
    answer = call("check", "nothing")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err
