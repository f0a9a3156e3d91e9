"""Gifts and tasks on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Call
from tests.exchange.registers.test_gift_registers import REAL


def test_a_register_is_looked_at_stored_and_given_out_as_it_was(call: Call, tmp_path: Path) -> None:
    looked = call("gifts", "import", REAL)
    assert (looked.status, len(looked.out.splitlines()), looked.err) == (
        0, 595,
        "583 new gifts.\n12 nil returns, which are not gifts, are set aside.\n"
        "Nothing was stored. Add --yes to store the rows.\n",
    )  # fmt: skip
    assert looked.out.splitlines()[0] == (
        "new\tgift\t2\t2022-03-02\tMohamed Irfaan Ali\tJoseph R. Biden Jr.\t"
        "Painting titled ''At Parika Stelling (Guyana).''\t650.0\tUSD"
    )
    assert call("gifts", "import", REAL, "--yes").err.endswith("The rows were stored.\n")
    assert "595 rows are known already.\n" in call("gifts", "import", REAL, "--yes").err
    out = tmp_path / "out.csv"
    gifts = call("gifts", "export", "--columns", "plain", "--to", out)
    assert (gifts.out, gifts.err) == (f"{out}\n", "583 rows were written.\n")
    call("gifts", "export", "--columns", "plain", "--to", out, "--nil-returns")
    assert out.read_bytes() == REAL.read_bytes()


def test_advice_and_tasks_of_a_visit(call: Call) -> None:
    call("samples")
    found = json.loads(call("gifts", "check", "Burbank", "--json").out)
    cautions = [(one["gift"], one["level"], one["deadline"]) for one in found if one["kind"] == "caution"]
    assert cautions == [("gift:disney-watch", "medium", None), ("gift:burbank-books", "low", None)]
    assert {one["deadline"] for one in found if one["kind"] == "deadline"} == {"2016-01-13"}
    assert set(found[0]) >= {"gift", "level", "kind", "text", "source", "deadline"}
    assert call("gifts", "check", "Burbank").out.count("\n") == len(found)
    proposed = call("tasks", "Burbank")
    assert proposed.err == "This visit has no tasks yet; these are proposed. --make makes them.\n"
    lines = [line.split("\t") for line in proposed.out.splitlines()]
    assert (lines[0][:2], lines[-1][:2]) == (["2015-10-11", "proposed"], ["2016-01-13", "proposed"])
    made = call("tasks", "Burbank", "--make")
    assert (made.err, made.out) == ("", proposed.out.replace("\tproposed\t", "\topen\t"))
    told = json.loads(call("tasks", "Burbank", "--make", "--json").out)
    assert [(one["due"], one["status"]) for one in told] == [(line[0] or None, "open") for line in lines]


def test_what_is_no_register_is_refused_in_a_sentence(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,age\nLi,40\n", encoding="utf-8")
    missing = call("gifts", "import", tmp_path / "none.csv")
    wrong = call("gifts", "export", "--columns", "uk", "--to", tmp_path / "a.doc")
    refused = call("gifts", "import", path)
    assert [answer.status for answer in (missing, wrong, refused)] == [1, 1, 1]
    assert "has no line of heads that names gifts" in refused.err
    assert call("gifts", "export", "--columns", "french", "--to", path).status == 2
