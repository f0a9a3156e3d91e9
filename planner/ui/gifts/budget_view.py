"""What may be spent on gifts in a visit: in all, and on one gift to somebody of a rank."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.errors import NotFound, PlannerError
from planner.models import Money
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label, recolour
from planner.ui.parts.money_words import said_money, typed_money
from planner.ui.parts.office_ranks import OfficeRanks
from planner.ui.parts.scroller import scrolled
from planner.ui.theme.look import Look
from planner.usecases.commands.visits import EditVisit
from planner.usecases.gift_check import gift_budgets
from planner.usecases.gift_memory import Budget
from planner.usecases.gift_record import budget_data
from planner.workspace import Workspace

RANKS = tuple(str(rank) for rank in range(1, 9))


class BudgetView(QWidget):
    """A limit in each field, and beside it what is planned or spent. `refused(fault)`."""

    refused = Signal(object)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str) -> None:
        super().__init__()
        self._look, self._workspace, self._visit_id = look, workspace, visit_id
        self.setObjectName("page")
        inner, outer = QWidget(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(14)
        note = self.tr("Write an amount with its currency, such as CNY 2000. A rank's budget is for one gift.")
        column.addWidget(label(note, look.colours.secondary, 12, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, head in enumerate((self.tr("For"), self.tr("May be spent"), self.tr("Planned or spent"))):
            grid.addWidget(caption(head, look.colours.secondary), 0, place)
        self.fields: dict[str, Field] = {}
        self._spent = {}
        offices = dict(OfficeRanks(self).choices())
        for place, rank in enumerate(("", *RANKS), start=1):
            word = offices[rank] if rank else self.tr("The whole visit")
            field = Field(look, name=self.tr("Budget: {what}").format(what=word))
            field.setFixedWidth(170)
            field.given.connect(lambda text, of=rank: self._give(of, text))
            self.fields[rank] = field
            self._spent[rank] = label("", look.colours.body, 13)
            grid.addWidget(label(word, look.colours.text), place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(self._spent[rank], place, 2)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        self.fault = label("", look.colours.warning_text, 12, wrap=True)
        column.addWidget(self.fault)
        column.addStretch(1)

    def refresh(self) -> None:
        """Reads limits and what is planned again."""
        try:
            self._data = self._workspace.read(lambda session: budget_data(session, self._visit_id))
        except NotFound as fault:
            self.refused.emit(fault)
            return
        found = {budget.rank or "": budget for budget in gift_budgets(self._workspace, self._visit_id)}
        for rank, field in self.fields.items():
            budget = found.get(rank)
            limit = budget is not None and budget.limit is not None
            money = Money(str(budget.limit), False, budget.currency) if budget is not None and limit else None
            field.put(said_money(money))
            self._spent[rank].setText(self._said(budget) if budget is not None else "")
            over = budget is not None and budget.exceeded
            recolour(self._spent[rank], self._look.colours.warning_text if over else self._look.colours.body)

    def _said(self, budget: Budget) -> str:
        spent = said_money(Money(str(budget.spent), False, budget.currency))
        said = self.tr("{amount}: more than the budget").format(amount=spent) if budget.exceeded else spent
        if budget.unpriced:
            return self.tr("{amount}, {count} without a cost in this currency").format(
                amount=said, count=budget.unpriced
            )
        return said

    def _give(self, rank: str, text: str) -> None:
        money = typed_money(text)
        if money is not None and (money.amount is None or not money.currency):
            self.fault.setText(self.tr("Write an amount with its currency, such as CNY 2000."))
            self.fields[rank].mark_fault(True)
            return
        self.fault.setText("")
        self.fields[rank].mark_fault(False)
        limit = {"amount": money.amount, "currency": money.currency} if money is not None else None
        try:
            changed = with_limit(self._data, rank, limit)
            self._workspace.run(EditVisit(self._visit_id, {"gift_budgets": changed}, seen={"gift_budgets": self._data}))
        except PlannerError as fault:
            self.fault.setText(fault.message.in_language(self._look.language))


def with_limit(data: dict[str, Any] | None, rank: str, limit: dict[str, Any] | None) -> dict[str, Any] | None:
    """The budgets with another limit for a rank, or for the whole visit where the rank is empty."""
    ranks = (data or {}).get("ranks")
    found = {**(data or {}), "ranks": dict(ranks) if isinstance(ranks, dict) else {}}
    within = found["ranks"] if rank else found
    key = rank or "total"
    if limit is None:
        within.pop(key, None)
    else:
        within[key] = limit
    if not found["ranks"]:
        del found["ranks"]
    return found or None
