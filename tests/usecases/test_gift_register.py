"""The register of the office: taken in once, given out as it was, and filled from the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.errors import NotPossible
from planner.exchange.registers import PLAIN_HEADS, read_register
from planner.usecases.commands.gifts_office import CreateNilReturn, EditNilReturn, RemoveNilReturn
from planner.usecases.commands.gifts_register import ImportRegister, Taken
from planner.usecases.commands.results import EditGift
from planner.usecases.gift_papers import write_gifts
from planner.usecases.gift_register import export_register, register_of_file, review
from planner.usecases.nil_returns import nil_returns
from planner.workspace import Workspace
from tests.exchange.registers.test_gift_registers import REAL
from tests.offices import dump, id_of, office
from tests.worlds import NOON, VISIT_ID, document, gift, person

HEAD = ",".join(PLAIN_HEADS)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    visit = document(
        person("li", name="Li Na", position="Director", side="delegation"),
        person("abe", name="Abe Shin", native_name="安倍慎", side="host"),
        gift("vase", description="Vase", direction="given", status="presented", giver="li", recipients=["abe"],
             date="2026-05-04", value={"amount": 120.5, "currency": "JPY"}),
        dates={"from": "2026-05-04", "to": "2026-05-08"},
    )  # fmt: skip
    with office(tmp_path, visit) as opened:
        yield opened


def taken(workspace: Workspace, path: Path, visit_id: str | None = None) -> Taken:
    """What an import of a file stored."""
    register = register_of_file(path)
    return workspace.run(ImportRegister(register.rows, visit_id, register.name))


def lines(path: Path) -> list[str]:
    """The lines of a written list, without its heads."""
    return path.read_text(encoding="utf-8").splitlines()[1:]


def test_the_real_list_is_stored_once_and_given_out_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with office(tmp_path) as empty:
        assert [taken(empty, REAL), taken(empty, REAL)] == [Taken(583, 12, 0), Taken(0, 0, 595)]
        export_register(empty, out, columns="plain", nil_returns=True)
        assert out.read_bytes() == REAL.read_bytes()
        export_register(empty, out, columns="plain")
        real = read_register(REAL.read_bytes(), name="x").rows
        assert [row.cells for row in register_of_file(out).rows] == [row.cells for row in real if not row.nil]
        assert taken(empty, out) == Taken(0, 0, 583)


def test_two_equal_lines_are_two_gifts_and_stay_two(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    line = "a,2022,x,,y,,Bowl,1,EUR,,\r\n"
    path.write_text(f"{HEAD}\r\n{line}{line}", encoding="utf-8", newline="")
    assert [taken(workspace, path), taken(workspace, path)] == [Taken(2, 0, 0), Taken(0, 0, 2)]
    path.write_text(f"{HEAD}\r\n{line}{line}{line}", encoding="utf-8", newline="")
    assert [one.state for one in review(workspace, register_of_file(path)).rows] == ["known", "known", "new"]


@pytest.mark.parametrize(
    "nil",
    ["Foreign Secretary,Nil return,,,,,", "Foreign Secretary,,Nil return,,,,", "Foreign Secretary,1 May,No gifts,,,,"],
)
def test_a_nil_return_of_a_department_is_known_again_in_our_own_list(nil: str, tmp_path: Path) -> None:
    heads = "Minister,Date,Gift,Given or received,Who gift was given to or received from,Value (£),Outcome"
    path, out = tmp_path / "uk.csv", tmp_path / "plain.csv"
    path.write_text(f"{heads}\nPM,12/06/2021,Bicycle,Received,President,Over £140,Held\n{nil}\n", encoding="utf-8")
    with office(tmp_path) as empty:
        assert [taken(empty, path), taken(empty, path)] == [Taken(1, 1, 0), Taken(0, 0, 2)]
        export_register(empty, out, columns="plain", nil_returns=True)
        assert taken(empty, out) == Taken(0, 0, 2)


def test_a_review_stores_nothing(workspace: Workspace) -> None:
    before = dump(workspace)
    found = review(workspace, register_of_file(REAL))
    assert (len(found.new_gifts), len(found.new_nil_returns), found.known) == (583, 12, 0)
    assert dump(workspace) == before


def test_rows_for_a_visit_know_its_people_and_come_out_as_they_were_written(
    workspace: Workspace, tmp_path: Path
) -> None:
    path, out = tmp_path / "list.csv", tmp_path / "out.csv"
    rows = [
        "s,,ABE SHIN,,Li Na,,Box,,,,",
        "s,2026-05,Somebody,Chief,安倍慎,,Pen,0,JPY,,",
        "s,Nil Return,,,Li Na,,Nil Return,,,,",
    ]
    path.write_text("\r\n".join([HEAD, *rows, ""]), encoding="utf-8", newline="")
    assert taken(workspace, path, VISIT_ID) == Taken(2, 1, 0)
    export_register(workspace, out, columns="plain", visit_id=VISIT_ID, nil_returns=True)
    assert lines(out) == [",2026-05-04,Li Na,Director,Abe Shin,,Vase,120.5,JPY,,", *rows]
    stored = [row for row in dump(workspace)["gift"].values() if row["description"] in ("Box", "Pen")]
    assert [(row["direction"], row.get("giver_person_id"), row.get("giver_text")) for row in stored] == [
        ("received", id_of("people", "abe"), None), ("given", None, "Somebody"),
    ]  # fmt: skip


def test_a_nil_return_by_hand_and_a_corrected_one_go_out_and_come_in_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    path, out = tmp_path / "list.csv", tmp_path / "out.csv"
    path.write_text(f"{HEAD}\r\ns,Nil Return,,,Li Na,,Nil Return,,,,\r\n", encoding="utf-8", newline="")
    taken(workspace, path)
    (listed,) = nil_returns(workspace)
    workspace.run(EditNilReturn(listed.row_id, {"who": "Li Nan"}))
    workspace.run(CreateNilReturn({"who": "Wang", "period": "April to June 2026"}))
    export_register(workspace, out, columns="plain", nil_returns=True)
    assert lines(out)[:2] == ["s,,,,Li Nan,,Nil return,,,,s", ",,,,Wang,,Nil return,,,,April to June 2026"]
    for line in nil_returns(workspace):
        workspace.run(RemoveNilReturn(line.row_id))
    taken(workspace, out)
    assert [(line.who, line.period) for line in nil_returns(workspace)] == [
        ("Li Nan", "s"), ("Wang", "April to June 2026"),
    ]  # fmt: skip


def test_what_an_officer_changed_is_given_out_changed_and_the_rest_as_written(
    workspace: Workspace, tmp_path: Path
) -> None:
    path, out = tmp_path / "list.csv", tmp_path / "out.csv"
    path.write_text(f"{HEAD}\r\ns,13/07/2025,x,,y,,Bowl,£190,GBP,Held,\r\n", encoding="utf-8", newline="")
    taken(workspace, path)
    gift_id = next(row["id"] for row in dump(workspace)["gift"].values() if row["description"] == "Bowl")
    workspace.run(EditGift(gift_id, {"disposition": "Donated", "date": "2025-07-14"}))
    export_register(workspace, out, columns="plain")
    assert lines(out)[0] == "s,2025-07-14,x,,y,,Bowl,£190,GBP,Donated,"
    assert taken(workspace, path) == Taken(0, 0, 1)


def test_lists_are_written_by_the_ending_of_their_name(workspace: Workspace, tmp_path: Path) -> None:
    beginnings = {}
    for name in ("a.csv", "a.xlsx", "a.pdf"):
        for columns in ("uk", "us", "plain", "luggage"):
            write_gifts(workspace, tmp_path / name, columns=columns, as_of=NOON, visit_id=VISIT_ID)
        beginnings[name] = (tmp_path / name).read_bytes()[:4]
    assert beginnings == {"a.csv": b"\xef\xbb\xbfG", "a.xlsx": b"PK\x03\x04", "a.pdf": b"%PDF"}
    with pytest.raises(NotPossible, match="must end in"):
        write_gifts(workspace, tmp_path / "a.doc", columns="uk", as_of=NOON)
    with pytest.raises(NotPossible, match="of one visit"):
        write_gifts(workspace, tmp_path / "a.csv", columns="luggage", as_of=NOON)
