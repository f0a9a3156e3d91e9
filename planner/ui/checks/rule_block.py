"""The rule behind a finding: where it comes from, its level and its numbers, for this visit or for every one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.rules.checks.rule import MOST, Rule, RuleSetting
from planner.ui.parts.button import Button
from planner.ui.parts.emptying import empty
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.rule_settings import RuleSettings

VISIT, OFFICE = "visit", "office"
OWN = "own"
"""The level of whoever is above: of the office for a visit, of the planner for the office."""


class RuleBlock(QWidget):
    """`given(scope, rule, RuleSetting)` is said when a person sets a rule; an empty setting follows what is above."""

    given = Signal(str, str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rule: Rule | None = None
        self._set: RuleSettings | None = None
        self._open = False
        colours = look.colours
        self.title = label("", colours.text, bold=True, wrap=True)
        self._source = label("", colours.secondary, 12, wrap=True)
        self.scope = Segments(look, ((VISIT, self.tr("This visit")), (OFFICE, self.tr("Every visit"))),
                              name=self.tr("For which visits"))  # fmt: skip
        self.scope.put(VISIT)
        self.scope.chosen.connect(lambda _scope: self._show())
        choices = (
            (OWN, self.tr("Default")),
            ("off", self.tr("Off")),
            ("advice", self.tr("Advice")),
            ("warning", self.tr("Warning")),
            ("error", self.tr("Error")),
        )
        self._words = dict(choices)
        self.level = Segments(look, choices, name=self.tr("Level"))
        self.level.chosen.connect(self._level_given)
        self._numbers = QVBoxLayout()
        self._numbers.setSpacing(4)
        self.fields: dict[str, Field] = {}
        self._lines: list[QWidget] = []
        self._fault = label("", colours.warning_text, 12, wrap=True)
        self._state = label("", colours.secondary, 12, wrap=True)
        self.reset = Button(look, "", style="link")
        self.reset.setObjectName("rule-reset")
        self.reset.clicked.connect(lambda: self._give(RuleSetting()))
        self.change = Button(look, self.tr("Change…"), style="link")
        self.change.setObjectName("rule-change")
        self.change.clicked.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(caption(self.tr("Rule"), colours.secondary))
        for widget in (self.title, self._source, self.scope, self.level):
            column.addWidget(widget)
        column.addLayout(self._numbers)
        column.addWidget(self._fault)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self.reset)
        foot.addWidget(self.change)
        column.addLayout(foot)

    def show_rule(self, rule: Rule | None, settings: RuleSettings, *, whole: bool) -> None:
        """Shows a rule as it is set; without one nothing is there. All that can be set, or `whole` being False, how."""
        other = rule is None or self._rule is None or rule.name != self._rule.name
        self._rule, self._set = rule, settings
        if other or whole:
            self._open = whole
        self.setVisible(rule is not None)
        if rule is None:
            return
        if other:
            self._make_fields(rule)
        self._show()

    def _show(self) -> None:
        rule, settings = self._rule, self._set
        if rule is None or settings is None:
            return
        language = self._look.language
        here, above = self._here(), self._above()
        if not self._open:
            self.scope.put(VISIT if rule.name in settings.visit or rule.name not in settings.office else OFFICE)
            here, above = self._here(), self._above()
        self.title.setText(rule.title.in_language(language))
        values = {name: f"{self._number(name):g}" if name in rule.numbers else value
                  for name, value in rule.source.values.items()}  # fmt: skip
        self._source.setText(replace(rule.source, values=values).in_language(language))
        self.level.put(here.level or OWN)
        for name, field in self.fields.items():
            field.put(f"{here.numbers.get(name, above.numbers.get(name, rule.numbers[name])):g}")
            field.mark_fault(False)
        self._fault.hide()
        word = self._words[above.level or rule.level]
        office, bare = self.scope.value == OFFICE, above == RuleSetting()
        said = self.tr("As it comes with the planner: {level}") if bare else self.tr("As the office has it: {level}")
        mine = self.tr("Set for every visit") if office else self.tr("Set for this visit")
        changed = here != RuleSetting()
        self._state.setText(mine if changed else said.format(level=word))
        self.reset.relabel(self.tr("As it comes") if bare else self.tr("As the office has it"))
        self.reset.setVisible(changed and self._open)
        self.change.setVisible(not self._open)
        for part in (self.scope, self.level, *self._lines):
            part.setVisible(self._open)

    def _unfold(self) -> None:
        self._open = True
        self._show()
        self.scope.button(self.scope.value).setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fields(self, rule: Rule) -> None:
        empty(self._numbers)
        self.fields, self._lines = {}, []
        words = self._number_words()
        for name in rule.numbers:
            word = words.get(name, name)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(word, self._look.colours.body, 12), 1)
            field = Field(self._look, name=word)
            field.setObjectName(f"rule-{name}")
            field.setFixedWidth(84)
            field.given.connect(lambda text, key=name: self._number_given(key, text))
            row.addWidget(field)
            self.fields[name] = field
            self._lines.append(line)
            self._numbers.addWidget(line)

    def _number_words(self) -> dict[str, str]:
        return {
            "minutes": self.tr("Minutes"),
            "hours": self.tr("Hours"),
            "months": self.tr("Months"),
            "ranks": self.tr("Ranks"),
            "zones": self.tr("Time zones"),
            "each": self.tr("People for one minute more"),
            "rest": self.tr("Minutes of rest"),
            "gap": self.tr("Free minutes that are enough to eat"),
            "slack": self.tr("Minutes that may be lacking"),
            "speed": self.tr("Fastest on the ground, km/h"),
            "fastest": self.tr("Fastest in the air, km/h"),
        }

    def _level_given(self, value: str) -> None:
        self._give(replace(self._here(), level=None if value == OWN else value))

    def _number_given(self, name: str, text: str) -> None:
        rule = self._rule
        if rule is None:
            return
        try:
            number = float(text.strip().replace(",", "."))
        except ValueError:
            number = -1.0
        if not 0 <= number <= MOST:
            self.fields[name].mark_fault(True)
            self._fault.setText(self.tr("Type a number from 0 to {most}.").format(most=MOST))
            self._fault.show()
            return
        here = self._here()
        numbers = {key: value for key, value in here.numbers.items() if key != name}
        if number != self._above().numbers.get(name, rule.numbers[name]):
            numbers[name] = number
        self._give(replace(here, numbers=numbers))

    def _give(self, setting: RuleSetting) -> None:
        if self._rule is not None:
            self.given.emit(self.scope.value, self._rule.name, setting)

    def _here(self) -> RuleSetting:
        """What is set where the person looks."""
        if self._rule is None or self._set is None:
            return RuleSetting()
        chosen = self._set.office if self.scope.value == OFFICE else self._set.visit
        return chosen.get(self._rule.name, RuleSetting())

    def _above(self) -> RuleSetting:
        """What holds where nothing is set here."""
        if self._rule is None or self._set is None or self.scope.value == OFFICE:
            return RuleSetting()
        return self._set.office.get(self._rule.name, RuleSetting())

    def _number(self, name: str) -> float:
        """The number in force for this visit."""
        assert self._rule is not None
        assert self._set is not None
        layers = (self._set.visit, self._set.office)
        found = (layer[self._rule.name].numbers.get(name) for layer in layers if self._rule.name in layer)
        return next((number for number in found if number is not None), self._rule.numbers[name])
