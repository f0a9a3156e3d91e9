"""The chosen finding in full: the clash drawn, what mends it, why it may be accepted, and the rule behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.rules.checks.all_rules import RULES
from planner.rules.checks.attending import Attendance
from planner.rules.checks.finding import Finding
from planner.rules.checks.plan import Plan
from planner.rules.checks.rule import Rule
from planner.ui.checks.accepting import Accepting
from planner.ui.checks.clash import ClashBoard
from planner.ui.checks.finding_words import ICONS, FindingWords, level_colour
from planner.ui.checks.mend_card import MendCard
from planner.ui.checks.mend_words import MendWords
from planner.ui.checks.rows import ACCEPTED, CheckRow
from planner.ui.checks.rule_block import RuleBlock
from planner.ui.checks.strip import strip_of
from planner.ui.checks.things import ThingLinks
from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.label import caption, label
from planner.ui.parts.paint import draw_text, width_of
from planner.ui.theme.icons import paint_icon
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.check import Findings
    from planner.usecases.rule_settings import RuleSettings

LONG = 640.0
"""A sentence that is wider, in pixels, is no title."""
MOST_MENDS = 3
"""As many as there are keys for them."""


class CheckInspector(QScrollArea):
    """Reads one row after another. `mended(number)`, `asked_goal`, `asked_item(id)` and `taken_back` are its verbs."""

    mended = Signal(int)
    asked_goal = Signal()
    asked_item = Signal(str)
    taken_back = Signal()

    def __init__(self, look: Look, words: FindingWords, mends: MendWords) -> None:
        super().__init__()
        self._look, self._words, self._mends = look, words, mends
        self._key = ""
        colours = look.colours
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The chosen finding"))
        self.head = _Head(look)
        self.goal = Button(look, self.tr("Go to item"), style="link", key=self.tr("Enter"))
        self.goal.setObjectName("go-to-item")
        self.goal.clicked.connect(self.asked_goal)
        self._title = label("", colours.text, 15, bold=True, wrap=True)
        self._sentence = label("", colours.body, 13, wrap=True)
        self._reason = label("", colours.secondary, 13, wrap=True)
        self._note = label("", colours.warning_text, 12, wrap=True)
        self.board = ClashBoard(look)
        self.board.chosen.connect(self.asked_item)
        self.things = ThingLinks(look)
        self.things.chosen.connect(self.asked_item)
        self._caption = caption(self.tr("One click mends it"), colours.secondary)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.accepting = Accepting(look)
        self.take_back = Button(look, self.tr("Take back"))
        self.take_back.setObjectName("take-back")
        self.take_back.clicked.connect(self.taken_back)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self._line.setStyleSheet(f"background: {colours.line}")
        self.rule = RuleBlock(look)
        self._lay_out()

    def show_row(self, findings: Findings, row: CheckRow, settings: RuleSettings, *, place: tuple[int, int]) -> None:
        """Shows a finding; `place` is which one it is of how many of its level."""
        other = row.key != self._key
        self._key = row.key
        settled = row.level == ACCEPTED
        word = self.tr("Accepted") if settled else self._words.numbered(row.level, *place)
        self.head.say(ICONS[row.level], level_colour(self._look, row.level), word)
        long = width_of(row.sentence, 15, bold=True) > LONG
        self._say(row.title if long else row.sentence, row.sentence if long else "", self._about(findings, row))
        self._reason.setText(row.reason)
        self._reason.setVisible(bool(row.reason) and not settled)
        self.goal.setVisible(row.finding is not None)
        self._show_finding(findings.plan, row.finding, level=row.level)
        self._show_mends(findings.plan, None if settled else row.finding)
        self.accepting.setVisible(not settled)
        self.take_back.setVisible(settled)
        if other:
            self.accepting.clear()
            self.verticalScrollBar().setValue(0)
        self.rule.show_rule(RULES.get(row.accepted.rule if row.accepted else row.finding.rule if row.finding else ""),
                            settings, whole=False)  # fmt: skip
        self._line.show()
        self._turn(True)

    def show_rule(self, rule: Rule, settings: RuleSettings) -> None:
        """Shows a rule alone."""
        self._key = ""
        for widget in (self.goal, self.board, self.things, self._caption, self.accepting, self.take_back, self._line):
            widget.hide()
        self._clear_cards()
        self.head.say("settings", self._look.colours.secondary, self.tr("How this rule is set"))
        self._say("", "", "")
        self._reason.hide()
        self.rule.show_rule(rule, settings, whole=True)
        self._turn(True)

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._key = ""
        self._turn(False)

    def _turn(self, on: bool) -> None:
        """Shows the words or nothing: what is hidden would still be scrolled."""
        self._content.setVisible(on)
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)

    def _about(self, findings: Findings, row: CheckRow) -> str:
        """What an acceptance has to do with it."""
        if row.accepted is not None:
            said = self.tr("{reason} {by}").format(reason=row.reason, by=row.by)
            return said.strip()
        revived = next((one for one in findings.accepted if one.revived and one.finding is row.finding), None)
        if revived is None:
            return ""
        return self.tr("It was accepted: “{reason}” Since then the plan around it has changed.").format(
            reason=revived.reason
        )

    def _say(self, title: str, sentence: str, note: str) -> None:
        for one, text in ((self._title, title), (self._sentence, sentence), (self._note, note)):
            one.setText(text)
            one.setVisible(bool(text))

    def _show_finding(self, plan: Plan, finding: Finding | None, *, level: str) -> None:
        strip = strip_of(plan, finding, Attendance(plan), language=self._look.language) if finding else None
        self.board.show_strip(strip, level=level)
        lines = [] if strip is not None or finding is None else self._lines(plan, finding)
        self.things.show_lines(lines)

    def _lines(self, plan: Plan, finding: Finding) -> list[tuple[str, str]]:
        lines = []
        for key in finding.item_ids:
            item = plan.items.get(key)
            if item is not None:
                when = self._words.moment(item)
                title = item.title.in_language(self._look.language)
                lines.append((key, f"{when} · {title}" if when else title))
        return lines

    def _show_mends(self, plan: Plan, finding: Finding | None) -> None:
        self._clear_cards()
        mends = finding.mends[:MOST_MENDS] if finding is not None else ()
        self._caption.setVisible(bool(mends))
        for number, mend in enumerate(mends, start=1):
            card = MendCard(self._look, number, self._mends.whole(mend), self._mends.consequence(plan, mend))
            card.clicked.connect(lambda _=False, n=number: self.mended.emit(n))
            self._cards.addWidget(card)

    def _clear_cards(self) -> None:
        empty(self._cards)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._content.setObjectName("content")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.goal)
        column.addLayout(head)
        for widget in (self._title, self._sentence, self._reason, self._note, self.board, self.things, self._caption):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addWidget(self.accepting)
        column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._line)
        column.addWidget(self.rule)
        column.addStretch(1)
        self.setWidget(self._content)
        self._turn(False)


class _Head(QWidget):
    """The shape of the level and its word."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._icon, self._colour, self._word = look, "", "", ""
        self.setFixedHeight(22)

    def say(self, icon: str, colour: str, word: str) -> None:
        """Says which one it is."""
        self._icon, self._colour, self._word = icon, colour, word
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._icon:
                paint_icon(painter, self._icon, QRectF(0, 3, 16, 16), self._colour)
            ink = self._colour if self._icon == "error" else self._look.colours.secondary
            ink = self._look.colours.warning_text if self._icon == "warning" else ink
            draw_text(painter, QRectF(24, 0, self.width() - 24, 22), self._word, ink, 12, bold=True)
