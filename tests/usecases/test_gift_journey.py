"""A journey of gifts: planned for Burbank, handed over, received, declared, printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import jsonschema_rs
import pytest

from planner.errors import NotPossible
from planner.models import Money
from planner.paths import resource
from planner.usecases.commands.gifts_life import AdvanceGift, DeclineGift, HandOver, JustifyAsUsual, RecordGift
from planner.usecases.commands.gifts_office import (
    CreateRuleSet,
    CreateStock,
    EditStock,
    RemoveRuleSet,
    ReturnToStock,
    TakeFromStock,
)
from planner.usecases.commands.people import EditOrganization
from planner.usecases.commands.results import CreateGift, CreateRecipient, EditGift
from planner.usecases.commands.tasks import CreateTask, MakeAllGiftTasks, MakeChecklist, MakeGiftTasks, TickTask
from planner.usecases.gift_check import gift_advice
from planner.usecases.gift_papers import write_gifts
from planner.usecases.tasks import by_when, tasks_of
from planner.workspace import Workspace
from tests.offices import dump, id_of, office
from tests.worlds import NOON

BURBANK = json.loads(resource("samples", "burbank.visit.json").read_text(encoding="utf-8"))
VISIT = BURBANK["id"]
WATCH = id_of("gifts", "gift:disney-watch", VISIT)
SCOTT = id_of("people", "person:mark-scott", VISIT)
REN = id_of("people", "person:ren", VISIT)
HUAIROU = id_of("organizations", "org:huairou", VISIT)
EXCHANGE = id_of("items", "item:city-hall-gift-exchange", VISIT)
TODAY = date(2015, 12, 15)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, BURBANK) as opened:
        yield opened


def advice(workspace: Workspace) -> list[tuple[str, str, str]]:
    """Gift, kind and level of all advice."""
    return [
        (one.gift_key.removeprefix("gift:"), one.kind, one.level) for one in gift_advice(workspace, VISIT, today=TODAY)
    ]


def test_the_watch_and_the_books_of_burbank_give_one_medium_and_one_low_advice(workspace: Workspace) -> None:
    assert advice(workspace) == [
        ("calligraphy", "rule", "advice"),
        ("disney-watch", "rule", "advice"), ("disney-watch", "caution", "medium"),
        ("disney-watch", "deadline", "advice"),
        ("burbank-books", "rule", "advice"), ("burbank-books", "caution", "low"),
        ("burbank-books", "deadline", "advice"),
    ]  # fmt: skip


def test_from_the_plan_to_the_printed_register(workspace: Workspace, tmp_path: Path) -> None:
    scroll = workspace.run(CreateStock({"name": "Scroll", "name_native": "卷轴", "count": 2, "category": "calligraphy",
                                        "cost": Money("380", True, "CNY")}))  # fmt: skip
    gift = workspace.run(CreateGift(VISIT, {"description": "Calligraphy scroll", "direction": "given",
                                            "status": "planned", "giver_person_id": REN}))  # fmt: skip
    workspace.run(CreateRecipient(gift, {"person_id": SCOTT}))
    workspace.run(TakeFromStock(gift, scroll))
    workspace.run(AdvanceGift(gift, "approved"))
    workspace.run(AdvanceGift(gift, "ready"))
    workspace.run(HandOver(gift, EXCHANGE, presented_by="Ren", opened=True, photographed=True, taken_by="Justin Hess"))
    stored = dump(workspace)["gift"][gift]
    assert {name: stored[name] for name in ("status", "date", "opened", "taken_by", "category", "cost_amount")} == {
        "status": "presented", "date": "2015-12-11", "opened": True, "taken_by": "Justin Hess",
        "category": "calligraphy", "cost_amount": "380",
    }  # fmt: skip
    assert dump(workspace)["gift_stock"][scroll]["count"] == 1
    workspace.run(EditGift(WATCH, {"value": Money("290", True, "CNY")}))
    workspace.run(EditOrganization(HUAIROU, {"gift_rules": "china-foreign-affairs"}))
    watch = next(
        one for one in gift_advice(workspace, VISIT, today=TODAY) if one.gift_id == WATCH and one.kind == "deadline"
    )
    assert (watch.text.in_language("en"), watch.text.in_language("zh-Hans"), watch.certain) == (
        "Declare “Crafted Disney watch” by 13 January 2016.", "请于2016年1月13日前申报“迪士尼工艺手表”。", True,
    )  # fmt: skip
    workspace.run(JustifyAsUsual(WATCH))
    workspace.run(AdvanceGift(WATCH, "declared", "2016-01-08"))
    workspace.run(AdvanceGift(WATCH, "disposed", disposal="surrendered"))
    assert ("disney-watch", "deadline", "advice") not in advice(workspace)
    assert write_gifts(workspace, tmp_path / "register.pdf", columns="plain", as_of=NOON, visit_id=VISIT) == 4
    assert write_gifts(workspace, tmp_path / "uk.csv", columns="uk", as_of=NOON, visit_id=VISIT) == 4
    written = (tmp_path / "uk.csv").read_text(encoding="utf-8-sig").splitlines()
    assert written[2] == 'Ren,11/12/2015,Crafted Disney watch,Received,"Mark Scott, City Manager",290 CNY,Surrendered'
    while workspace.undo_label is not None:
        workspace.undo()
    assert dump(workspace)["gift"][WATCH]["status"] == "received"


def test_a_second_scroll_for_the_same_person_is_told(workspace: Workspace) -> None:
    gift = workspace.run(CreateGift(VISIT, {"description": "Calligraphy scroll", "direction": "given",
                                            "date": "2016-05-01", "status": "planned"}))  # fmt: skip
    workspace.run(CreateRecipient(gift, {"person_id": SCOTT}))
    (found,) = [one for one in gift_advice(workspace, VISIT, today=TODAY) if one.kind == "repeat"]
    assert found.text.in_language("en") == (
        "Mark Scott received the same kind before: “Traditional Chinese calligraphy”, 2015-12-11. "
        "A second one may look like an oversight."
    )


def test_what_we_received_and_nothing_goes_back_for_is_told(workspace: Workspace) -> None:
    calligraphy = id_of("gifts", "gift:calligraphy", VISIT)
    workspace.run(AdvanceGift(calligraphy, "returned"))
    (found,) = [one for one in gift_advice(workspace, VISIT, today=TODAY) if one.kind == "repeat"]
    assert found.text.in_language("en") == "Received from Mark Scott, and nothing is planned in return."


def test_a_gift_goes_only_forwards(workspace: Workspace) -> None:
    gift = workspace.run(RecordGift({"description": "Bowl", "direction": "received", "status": "declared"}))
    for command, said in (
        (AdvanceGift(gift, "received"), "further on"),
        (AdvanceGift(gift, "presented"), "that we get is received"),
        (AdvanceGift(gift, "declined"), "can be returned"),
        (AdvanceGift(gift, "disposed"), "what became of the gift"),
        (AdvanceGift(gift, "lost"), "is none of"),
        (DeclineGift(gift), "nothing follows"),
        (JustifyAsUsual(id_of("gifts", "gift:calligraphy", VISIT)), "Only a gift that was received"),
    ):
        with pytest.raises(NotPossible, match=said):
            workspace.run(command)


def test_a_stock_gives_what_it_holds_and_takes_back_what_was_not_given(workspace: Workspace) -> None:
    tea = workspace.run(CreateStock({"name": "Tea", "count": 3}))
    gift = workspace.run(CreateGift(VISIT, {"description": "Tea", "quantity": 4, "direction": "given"}))
    with pytest.raises(NotPossible, match="holds 3 of “Tea”, and 4 are wanted"):
        workspace.run(TakeFromStock(gift, tea))
    workspace.run(EditGift(gift, {"quantity": 3}))
    workspace.run(TakeFromStock(gift, tea))
    assert dump(workspace)["gift_stock"][tea]["count"] == 0
    workspace.run(ReturnToStock(gift))
    assert dump(workspace)["gift_stock"][tea]["count"] == 3
    with pytest.raises(NotPossible, match="less than nothing"):
        workspace.run(EditStock(tea, {"count": -1}))


def test_a_set_of_the_officer_stands_in_the_place_of_ours_and_a_broken_one_is_refused(workspace: Workspace) -> None:
    step = {"comparison": "over", "amount": "10", "duty": {"en": "Ask the party committee.", "zh-Hans": "请示。"}}
    rules = {
        "applies": {"countries": ["CN"], "official": True},
        "versions": [{"currency": "CNY", "steps": [step]}],
    }
    own = workspace.run(CreateRuleSet({"name": "china-foreign-affairs", "rules": rules}))
    texts = [one.text.in_language("en") for one in gift_advice(workspace, VISIT, today=TODAY) if one.kind == "rule"]
    assert sum("Over 10 CNY: Ask the party committee." in text for text in texts) == 2
    with pytest.raises(NotPossible, match="cannot be read"):
        workspace.run(CreateRuleSet({"name": "x", "rules": {"versions": [{"steps": [{"comparison": "big"}]}]}}))
    workspace.run(RemoveRuleSet(own))
    assert not any(
        "party committee" in one.text.in_language("en") for one in gift_advice(workspace, VISIT, today=TODAY)
    )


def test_the_checklist_is_made_once_with_its_days_and_duties_become_tasks(workspace: Workspace) -> None:
    made = workspace.run(MakeChecklist(VISIT))
    assert (made > 25, workspace.run(MakeChecklist(VISIT))) == (True, 0)
    assert (workspace.run(MakeAllGiftTasks((VISIT,))), workspace.run(MakeGiftTasks(VISIT))) == (2, 0)
    lines = {line.template: line for line in tasks_of(workspace, VISIT, today=TODAY)}
    assert {name: lines[f"visit/{name}"].due for name in
            ("open-checklist", "agreements", "leaders-told", "gift-packs", "briefing-packs", "follow-up")} == {
        "open-checklist": date(2015, 10, 11), "agreements": date(2015, 11, 10), "leaders-told": date(2015, 11, 19),
        "gift-packs": date(2015, 12, 3), "briefing-packs": date(2015, 12, 3), "follow-up": date(2015, 12, 20),
    }  # fmt: skip
    duty = lines["gift/gift:disney-watch/china-foreign-affairs"]
    assert (duty.due, duty.gift_id, duty.when) == (date(2016, 1, 13), WATCH, "later")
    assert duty.visit.in_language("zh-Hans").startswith("北京市怀柔区代表团")


def test_tasks_are_overdue_today_this_week_or_later(workspace: Workspace) -> None:
    days = {"a": "2015-12-14", "b": "2015-12-15", "c": "2015-12-21", "d": "2015-12-22", "e": None}
    ids = {name: workspace.run(CreateTask(VISIT, {"title": name, "due": day})) for name, day in days.items()}
    found = by_when(tasks_of(workspace, today=TODAY))
    assert {when: [line.title for line in lines] for when, lines in found.items()} == {
        "overdue": ["a"], "today": ["b"], "this week": ["c"], "later": ["d"], "no day": ["e"],
    }  # fmt: skip
    workspace.run(TickTask(ids["a"], "2015-12-15"))
    assert by_when(tasks_of(workspace, today=TODAY))["overdue"] == []
    with pytest.raises(NotPossible, match="There is no day soon"):
        workspace.run(CreateTask(VISIT, {"title": "x", "due": "soon"}))


@pytest.mark.parametrize(
    "path", sorted(resource("gift_rules").glob("*.json")), ids=lambda path: path.stem
)  # fmt: skip
def test_each_file_of_rules_is_as_the_schema_says(path: Path) -> None:
    value = json.loads(path.read_text(encoding="utf-8"))
    if path.stem == "cautions":
        assert value["format"] == "gift-cautions/1"
        return
    schema = json.loads(resource("format", "gift-rules.schema.json").read_text(encoding="utf-8"))
    jsonschema_rs.validate(schema, value)
    assert value["name"] == path.stem
