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
    tasks = call("tasks", "Burbank")
    assert (tasks.out, tasks.err, call("tasks", "Burbank", "--json").out) == (
        "", "This visit has no tasks yet.\n", "[]\n",
    )  # fmt: skip


def test_what_is_no_register_is_refused_in_a_sentence(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,age\nLi,40\n", encoding="utf-8")
    missing = call("gifts", "import", tmp_path / "none.csv")
    wrong = call("gifts", "export", "--columns", "uk", "--to", tmp_path / "a.doc")
    refused = call("gifts", "import", path)
    assert [answer.status for answer in (missing, wrong, refused)] == [1, 1, 1]
    assert "has no line of heads that names gifts" in refused.err
    assert call("gifts", "export", "--columns", "french", "--to", path).status == 2
