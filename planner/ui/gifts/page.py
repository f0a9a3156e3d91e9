"""The gifts of a visit, and the gift register of the office: one page, seen from two places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.ui.gifts.budget_view import BudgetView
from planner.ui.gifts.doing import GiftDoing
from planner.ui.gifts.export_view import ExportView
from planner.ui.gifts.import_view import ImportView
from planner.ui.gifts.nil_view import NilView
from planner.ui.gifts.register_view import RegisterView
from planner.ui.gifts.rules_view import RulesView
from planner.ui.gifts.stock_view import StockView
from planner.ui.parts.background import Background
from planner.ui.parts.button import Button
from planner.ui.parts.office_page import OfficePage
from planner.ui.parts.segments import Segments
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAYS_IN_A_ROW_BELOW
from planner.workspace import Workspace

_KINDS = frozenset({
    "gift", "recipient", "gift_stock", "gift_rule_set", "nil_return", "visit", "person", "organization", "party_group",
    "member", "item", "participant", "task", "stop",
})  # fmt: skip


class GiftsPage(OfficePage):
    """Register, stock, rule sets; in a visit budgets too, in the office nil returns. `visit_id` None is the office."""

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, clock: Clock, home_zone: str | None,
        steps: Steps, background: Background,
    ) -> None:  # fmt: skip
        super().__init__(look, workspace, visit_id, clock=clock, home_zone=home_zone)
        self.title = self.tr("Gift register") if visit_id is None else self.tr("Gifts")
        doing = GiftDoing(look, workspace, visit_id, self, today=self.today)
        self.register = RegisterView(look, workspace, visit_id, today=self.today, background=background, doing=doing)
        self.table, self.form = self.register.table, self.register.form
        said = self.register.rows.words
        self.stock = StockView(look, workspace)
        self.rules = RulesView(look, workspace, words=said)
        self.importing = ImportView(look, workspace, visit_id, background=background, words=said)
        self.exporting = ExportView(look, workspace, visit_id, clock=clock, background=background)
        self.budget = BudgetView(look, workspace, visit_id) if visit_id is not None else None
        tabs = [("register", self.tr("Gifts") if visit_id else self.tr("Register")), ("stock", self.tr("Stock")),
                ("rules", self.tr("Rule sets"))]  # fmt: skip
        self.views: dict[str, QWidget] = {"register": self.register, "stock": self.stock, "rules": self.rules}
        if self.budget is not None:
            tabs.insert(1, ("budget", self.tr("Budgets")))
            self.views["budget"] = self.budget
        self.nil = NilView(look, workspace) if visit_id is None else None
        if self.nil is not None:
            tabs.append(("nil", self.tr("Nil returns")))
            self.views["nil"] = self.nil
        self.tabs = Segments(look, tabs, name=self.tr("Part"))
        self.tabs.chosen.connect(self.go_to)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget()
        for view in (*self.views.values(), self.importing, self.exporting):
            self._stack.addWidget(view)
        self._build(steps)
        self._join(doing)
        self.go_to("register")

    def _build(self, steps: Steps) -> None:
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(20, 10, 20, 10)
        head.setSpacing(14)
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.register.filters, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        look = self.look
        self.undo = StepButton(look, steps.undo, "", icon="undo")
        self.redo = StepButton(look, steps.redo, "", icon="redo")
        self.bring = Button(look, self.tr("Import…"))
        self.bring.setObjectName("import-register")
        self.bring.clicked.connect(self.importing.ask)
        self.give = Button(look, self.tr("Export…"))
        self.give.setObjectName("export-register")
        self.give.clicked.connect(self._begin_export)
        self.record = Button(look, self.tr("Record a gift"), style="primary", key="N")
        self.record.setObjectName("record-gift")
        self.record.clicked.connect(self._record)
        self._fill_bar()
        self._back = QAction(self.tr("Back to the list"), self)
        self._back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.triggered.connect(self._to_list)
        self.addAction(self._back)

    def _join(self, doing: GiftDoing) -> None:
        for part in (doing, self.stock, self.rules, self.importing, *((self.nil,) if self.nil else ())):
            part.done.connect(self.tell_undoable)
            part.refused.connect(self.failed)
        self.exporting.done.connect(self.tell)
        self.exporting.refused.connect(self.failed)
        self.rules.told.connect(self.tell)
        self.exporting.left.connect(self._to_list)
        self.importing.left.connect(self._to_list)
        if self.budget is not None:
            self.budget.refused.connect(self.failed)
        self.register.counted.connect(self._counted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the filters stand under the parts of the page."""
        super().resizeEvent(event)
        narrow = self.window().width() < DAYS_IN_A_ROW_BELOW
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._head.setSpacing(8 if narrow else 14)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & _KINDS:
            return
        self.name()
        view = self._stack.currentWidget()
        if isinstance(view, RegisterView | StockView | RulesView | BudgetView | NilView):
            view.refresh()
        self.renamed.emit()

    def go_to(self, key: str) -> None:
        """Shows a part of the page."""
        self.tabs.put(key)
        self._turn_to(self.views[key])
        self.refresh()

    def take(self, path: Path) -> None:
        """Reads a register from a file and shows its rows."""
        self._turn_to(self.importing)
        self.importing.take(path)

    def show_thing(self, kind: str, row_id: str) -> None:
        if kind == "gift":
            self.go_to("register")
            self.register.choose(row_id)

    def leave(self) -> None:
        super().leave()
        self.register.leave()

    def _turn_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.register.filters.setVisible(view is self.register)
        self.register.filters.search.setEnabled(view is self.register)
        self._fill_bar()
        self.renamed.emit()

    def _fill_bar(self) -> None:
        """All verbs of the page; what is brought in or given out has its own, and one of them is the primary one."""
        passing = self._stack.currentWidget() in (self.importing, self.exporting)
        rest = () if passing else (self.register.filters.search, self.bring, self.give, self.record)
        self.bar = (self.undo, self.redo, *rest)

    def _begin_export(self) -> None:
        self._turn_to(self.exporting)
        self.exporting.begin()

    def _record(self) -> None:
        self.go_to("register")
        self.register.record()

    def _to_list(self) -> None:
        if self._stack.currentWidget() in (self.importing, self.exporting):
            self.go_to("register")
        view = self._stack.currentWidget()
        table = view.table if isinstance(view, StockView | RulesView | NilView) else self.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self, words: str) -> None:
        self.counts = words
        self.renamed.emit()
