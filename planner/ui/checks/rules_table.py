"""All rules in a list, also those that are off: each can be set in the inspector."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.rules.checks.all_rules import RULES
from planner.rules.checks.rule import Rule, RuleSetting
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.rule_settings import RuleSettings


class RulesTable(ReadingTable):
    """One row for each rule, with the level in force and who set it."""

    def __init__(self, look: Look) -> None:
        columns = ((self.tr("Rule"), 320), (self.tr("Level"), 120), (self.tr("Set for"), 150))
        super().__init__(look, columns, stretch=0, row_height=52, name=self.tr("Rules"))
        self._words = _Words(look, self)

    def show_settings(self, settings: RuleSettings, found: Mapping[str, int]) -> None:
        """Shows how the rules are set, and how much each has found."""
        self.show_rows([self._words.row(rule, settings, found.get(name, 0)) for name, rule in RULES.items()])


class _Words(QObject):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._language = look.language
        self._levels = {
            "off": self.tr("Off"),
            "advice": self.tr("Advice"),
            "warning": self.tr("Warning"),
            "error": self.tr("Error"),
        }

    def row(self, rule: Rule, settings: RuleSettings, found: int) -> ReadingRow:
        """A rule as the list says it."""
        here, office = (layer.get(rule.name, RuleSetting()) for layer in (settings.visit, settings.office))
        level = here.level or office.level or rule.level
        title, source = rule.title.in_language(self._language), rule.source.in_language(self._language)
        count = self.tr("1 finding") if found == 1 else self.tr("{count} findings").format(count=found)
        return ReadingRow(
            rule.name,
            (
                Cell(title, source, strong=title if level != "off" else ""),
                Cell(chip=self._levels[level], second=count if found else "", dashed=level == "off"),
                Cell(self._who(here, office)),
            ),
        )

    def _who(self, here: RuleSetting, office: RuleSetting) -> str:
        if here != RuleSetting():
            return self.tr("This visit")
        return self.tr("Every visit") if office != RuleSetting() else ""
