"""Commands on the life of gifts, the stock, sets of rules, registers and tasks, and what the office holds before."""

from __future__ import annotations

from typing import Any

from planner.exchange.registers import PLAIN_HEADS, read_register
from planner.models import Gift, GiftRuleSet, GiftStock, NilReturn, Organization, Recipient, Task
from planner.models.identity import owned_id
from planner.usecases.commands import gifts_life, gifts_office, gifts_register, tasks
from planner.workspace import Command
from tests.workspace.office_rows import OfficeRows
from tests.workspace.story import PRINT, VASE
from tests.worlds import VISIT_ID

SILK, TEA, HOUSE, NONE, LETTERS, THANKS, LACQUER, BOARD, PEN = (
    f"1000000{n}-0000-4000-8000-000000000000" for n in range(1, 10)
)
STEP = {"comparison": "over", "amount": "75", "duty": {"en": "Tell the office.", "zh-Hans": "须报告本单位。"}}
RULES = {"versions": [{"currency": "EUR", "steps": [STEP]}]}
LINES = (
    ",".join(PLAIN_HEADS).encode()
    + b"""
a,2026-05,Li Na,,Governor,,Bowl,650.0,USD,,Given; list
b,Nil Return,Minister,,Nil Return,,Nil Return,Nil Return,GBP,,Nil Return; May
"""
)
OFFICE_ROWS: OfficeRows = {
    GiftStock: [{"id": SILK, "name": "Silk", "count": 5, "category": "textile"}, {"id": TEA, "name": "Tea"}],
    GiftRuleSet: [{"id": HOUSE, "name": "house", "rules": RULES}],
    NilReturn: [{"id": NONE, "who": "Minister"}],
    Gift: [
        {"id": LACQUER, "key": "lacquer", "visit_id": VISIT_ID, "description": "Lacquer", "stock_id": SILK},
        {"id": PEN, "key": "pen", "visit_id": VISIT_ID, "description": "Pen", "direction": "received",
         "status": "received", "date": "2026-05-05"},
    ],
    Organization: [{"id": BOARD, "key": "board", "visit_id": VISIT_ID, "name": "Board", "country": "CA",
                    "gift_rules": "canada-public-office"}],
    Recipient: [{"id": owned_id(PEN, "recipients", "board", 0), "gift_id": PEN, "organization_id": BOARD}],
    Task: [{"id": LETTERS, "key": "letters", "visit_id": VISIT_ID, "title": "Letters", "days_before": 7},
           {"id": THANKS, "key": "thanks", "visit_id": VISIT_ID, "title": "Thanks", "due": "2026-05-12"}],
}  # fmt: skip
EXAMPLES: tuple[Command[Any], ...] = (
    gifts_life.RecordGift({"description": "Bowl", "giver_text": "Governor", "direction": "received", "date": "2025"}),
    gifts_life.AdvanceGift(VASE, "presented", "2026-05-05"),
    gifts_life.DeclineGift(LACQUER, "too dear"),
    gifts_life.HandOver(VASE, presented_by="Li Na", opened=True, photographed=False, taken_by="Kato"),
    gifts_life.JustifyAsUsual(PRINT),
    gifts_office.CreateStock({"name": "Scroll", "count": 10}),
    gifts_office.EditStock(TEA, {"count": 3}),
    gifts_office.RemoveStock(SILK),
    gifts_office.TakeFromStock(VASE, SILK),
    gifts_office.ReturnToStock(LACQUER),
    gifts_office.CreateRuleSet({"name": "us-federal", "rules": RULES}),
    gifts_office.EditRuleSet(HOUSE, {"name": "House"}),
    gifts_office.RemoveRuleSet(HOUSE),
    gifts_office.CreateNilReturn({"who": "Minister for Ports", "period": "April to June 2026"}),
    gifts_office.EditNilReturn(NONE, {"period": "2026"}),
    gifts_office.RemoveNilReturn(NONE),
    gifts_register.ImportRegister(read_register(LINES, name="list.csv").rows, VISIT_ID, "list.csv"),
    tasks.CreateTask(VISIT_ID, {"title": "Cars", "days_before": 14}),
    tasks.EditTask(LETTERS, {"owner_text": "Protocol", "due": "2026-04-01"}),
    tasks.RemoveTask(THANKS),
    tasks.TickTask(LETTERS, "2026-04-20"),
    tasks.MakeChecklist(VISIT_ID),
    tasks.MakeGiftTasks(VISIT_ID),
    tasks.MakeAllGiftTasks((VISIT_ID,)),
)
