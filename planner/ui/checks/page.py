"""The checks of a visit: what cannot happen, what will probably go wrong, what is worth a thought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.models.zones import in_zone
from planner.rules.checks.all_rules import RULES
from planner.ui.checks.doing import CheckDoing
from planner.ui.checks.empty import Empty
from planner.ui.checks.goals import Goal, goal_of
from planner.ui.checks.inspector import MOST_MENDS, CheckInspector
from planner.ui.checks.pills import Pills
from planner.ui.checks.rows import ACCEPTED, CheckRow, CheckRows
from planner.ui.checks.rules_table import RulesTable
from planner.ui.checks.table import CheckTable
from planner.ui.findings import LiveFindings
from planner.ui.parts.button import Button
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.dates import clock as clock_text
from planner.ui.parts.drawer import Drawer
from planner.ui.parts.page import Page
from planner.ui.parts.search_box import SearchBox
from planner.ui.parts.walking import walking_actions
from planner.ui.theme.look import Look
from planner.usecases.show import visit_content

if TYPE_CHECKING:
    from planner.usecases.rule_settings import RuleSettings
    from planner.workspace import Workspace


class ChecksPage(Page):
    """Follows `live`; what a person does is a command, and the next look shows what it came to.

    `asked_goal(Goal)` leads to where a finding is put right.
    """

    asked_goal = Signal(object)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, live: LiveFindings,
        home_zone: str | None,
    ) -> None:  # fmt: skip
        super().__init__(look)
        self._workspace, self._visit_id, self._clock, self._live = workspace, visit_id, clock, live
        self._home_zone = home_zone
        self.title = self.tr("Checks")
        self._settings: RuleSettings | None = None
        self._captions = VisitCaption(look, self)
        self._rows = CheckRows(look, clock=clock, parent=self)
        self.doing = CheckDoing(workspace, visit_id, language=look.language, parent=self)
        self.doing.refused.connect(self.failed)
        self.doing.done.connect(self.tell_undoable)
        self.pills = Pills(look, self._rows.words)
        self.table, self.rules, self.empty = CheckTable(look), RulesTable(look), Empty(look)
        self.inspector = CheckInspector(look, self._rows.words, self._rows.mends)
        self._make_bar()
        self._lay_out()
        self._connect()
        self._actions = [
            self._action(self.tr("Find"), "Ctrl+F", self.search.setFocus),
            self._action(self.tr("Mend the simple ones"), "Ctrl+M", self._mend_simple),
            self._action(self.tr("Back to the list"), "Esc", self._leave_part),
            *walking_actions(self, (self.pills.pills[""], self.table, self.rules, self.inspector.accepting.field)),
        ]
        live.changed.connect(self._found)
        self.refresh()

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        """The caption at once; the findings when they have been looked for."""
        self.caption = self._captions.of(visit_content(self._workspace, self._visit_id, clock=self._clock))
        self._settings = None
        self._found()

    def show_thing(self, kind: str, row_id: str) -> None:
        """Chooses the gravest finding about an item or a person."""
        for row in self.table.rows:
            finding = None if row.heading else row.finding
            if finding is not None and row_id in (*finding.item_ids, *finding.person_ids, *finding.group_ids):
                self.table.choose(row.key)
                return

    def focus_first(self) -> None:
        (self._stack.currentWidget() or self).setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._actions

    def leave(self) -> None:
        self._live.changed.disconnect(self._found)
        super().leave()

    @property
    def listing_rules(self) -> bool:
        """True while the rules stand in place of the findings."""
        return self._stack.currentWidget() is self.rules

    def _make_bar(self) -> None:
        look = self.look
        self.search = SearchBox(look, self.tr("Find in the checks"), name=self.tr("Find in the checks"))
        self.rules_button = Button(look, self.tr("Rules…"))
        self.rules_button.setObjectName("rules")
        self.mend_all = Button(look, "", style="primary", key="Ctrl+M")
        self.mend_all.setObjectName("mend-simple")
        self.bar = (self.search, self.rules_button)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pills)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        column.addWidget(shown, 1)
        for part in (self.empty, self.table, self.rules):
            self._stack.addWidget(part)
        row.addWidget(left, 1)
        self.drawer = Drawer(self.look, row, self.inspector, over=shown, back=self.focus_first, at=self.pills.row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.pills.chosen.connect(lambda _level: self._show_rows())
        self.search.textChanged.connect(lambda _text: self._show_rows())
        self.search.returnPressed.connect(self.focus_first)
        self.table.walked.connect(lambda _row: self._inspect())
        self.table.opened.connect(self._go)
        self.table.pressed.connect(self._press)
        self.table.keyed.connect(self._mend)
        self.table.asked_accept.connect(self._begin_accepting)
        self.rules.walked.connect(lambda _row: self._inspect())
        self.rules.opened.connect(lambda _row: self.drawer.begin())
        self.inspector.mended.connect(self._mend)
        self.inspector.asked_goal.connect(lambda: self._go(self.table.chosen))
        self.inspector.asked_item.connect(lambda item_id: self.asked_goal.emit(Goal("programme", "item", item_id)))
        self.inspector.accepting.accepted.connect(self._accept)
        self.inspector.taken_back.connect(self._take_back)
        self.inspector.rule.given.connect(self.doing.set_rule)
        self.rules_button.clicked.connect(self._turn)
        self.mend_all.clicked.connect(self._mend_simple)

    def _action(self, words: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: act())
        return action

    @Slot()
    def _found(self) -> None:
        """There is news of the checks."""
        findings = self._live.current
        if findings is None:
            self.pills.hide()
            self.empty.say(self.tr("Looking at the plan…"), "", clear=False)
            self._stack.setCurrentWidget(self.empty)
            self.inspector.show_nothing()
            self.renamed.emit()
            return
        counts = self._rows.counts(findings)
        checked = clock_text(in_zone(findings.checked_at, self._home_zone).time())
        self.pills.show()
        self.pills.show_counts(counts)
        self.pills.say(self.tr("Checked {time}, after every change").format(time=checked))
        simple = self.doing.count_simple(findings)
        several = self.tr("Mend the {count} simple ones").format(count=simple)
        self.mend_all.relabel(self.tr("Mend the simple one") if simple == 1 else several)
        self.bar = (self.search, self.rules_button, *((self.mend_all,) if simple else ()))
        keys = self.tr("↑↓ walk · 1–3 mend · Enter go · A accept")
        said = self.tr("{open} open · {accepted} accepted").format(open=counts[""], accepted=counts[ACCEPTED])
        self.counts = f"{keys}   {said}"
        self.rules.show_settings(self._set(), Counter(finding.rule for finding in findings.open))
        self._show_rows()
        self.renamed.emit()

    def _show_rows(self) -> None:
        """Shows what is to be seen; where the chosen one is gone, the next one is chosen."""
        findings = self._live.current
        if findings is None:
            return
        chosen = self.table.currentIndex().row()
        key = self.table.chosen.key if self.table.chosen is not None else None
        rows = self._rows.rows(findings, only=self.pills.level, search=self.search.text())
        self.table.show_rows(rows)
        if not self.listing_rules:
            focused = self.table.hasFocus() or self.empty.hasFocus()
            self._say_empty(len(findings.plan.items))
            self._stack.setCurrentWidget(self.table if rows else self.empty)
            if focused:
                self.focus_first()
        if key is None or not self.table.choose(key):
            here = [number for number, row in enumerate(rows) if not row.heading]
            near = min(here, key=lambda number: abs(number - max(0, chosen)), default=None)
            self.table.choose(rows[near].key if near is not None else None)
        self._inspect()

    def _say_empty(self, items: int) -> None:
        if self.search.text().strip():
            self.empty.say(self.tr("No finding has these words"), "", clear=False)
            return
        rules = self.tr("{rules} rules looked at {items} items, and look again after every change.")
        said = rules.format(rules=len(RULES), items=items)
        self.empty.say(self.tr("Nothing clashes, and nothing is missing"), said, clear=True)

    def _inspect(self) -> None:
        findings = self._live.current
        if self.listing_rules and self.rules.chosen is not None:
            self.inspector.show_rule(RULES[self.rules.chosen.key], self._set())
        elif findings is not None and isinstance(self.table.chosen, CheckRow) and not self.listing_rules:
            row = self.table.chosen
            alike = [one.key for one in self.table.rows if not one.heading and one.level == row.level]
            self.inspector.show_row(findings, row, self._set(), place=(alike.index(row.key) + 1, len(alike)))
        else:
            self.inspector.show_nothing()

    def _set(self) -> RuleSettings:
        """How the rules are set now, read once between two changes."""
        from planner.usecases.rule_settings import rule_settings

        if self._settings is None:
            self._settings = rule_settings(self._workspace, self._visit_id)
        return self._settings

    def _turn(self) -> None:
        """The rules in place of the findings, and back."""
        listing = not self.listing_rules
        self.rules_button.relabel(self.tr("Findings") if listing else self.tr("Rules…"))
        self._stack.setCurrentWidget(self.rules if listing else self.table if self.table.rows else self.empty)
        if listing and self.rules.chosen is None:
            self.rules.choose(next(iter(RULES)))
        self.pills.setEnabled(not listing)
        self.focus_first()
        self._inspect()

    def _leave_part(self) -> None:
        """Esc: out of the search, out of the rules, back to the row."""
        if self.search.hasFocus():
            self.search.clear()
        elif self.listing_rules:
            self._turn()
        self.focus_first()

    def _press(self, row: CheckRow) -> None:
        """The button of a row."""
        self.table.choose(row.key)
        if row.accepted is not None:
            self._take_back()
        elif row.mends:
            self._mend(1)
        else:
            self._go(row)

    def _mend(self, number: int) -> None:
        findings, row = self._live.current, self.table.chosen
        if findings is None or row is None or row.finding is None or row.accepted is not None:
            return
        if self._live.settled and number <= min(MOST_MENDS, len(row.finding.mends)):
            self.doing.mend(findings, row.finding.mends[number - 1])

    def _mend_simple(self) -> None:
        if self._live.current is not None and self._live.settled:
            self.doing.mend_simple(self._live.current)

    def _begin_accepting(self) -> None:
        self.drawer.open()
        self.inspector.accepting.begin()

    def _accept(self, reason: str) -> None:
        findings, row = self._live.current, self.table.chosen
        if findings is not None and row is not None and row.finding is not None and row.accepted is None:
            self.focus_first()
            self.doing.accept(findings, row.finding, reason)

    def _take_back(self) -> None:
        row = self.table.chosen
        if row is not None and row.accepted is not None:
            self.doing.take_back(row.accepted)

    def _go(self, row: CheckRow | None) -> None:
        if row is not None and row.finding is not None:
            self.asked_goal.emit(goal_of(row.finding))
