"""What a person does to findings, as commands: each is one step of undo."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.rules.checks.rule import RuleSetting
from planner.ui.checks.rule_block import OFFICE

if TYPE_CHECKING:
    from planner.rules.checks.finding import Finding, Mend
    from planner.usecases.check import Accepted, Findings
    from planner.workspace import Command, Workspace


class CheckDoing(QObject):
    """`done(words)` is said after a step that a notice should tell, `refused(PlannerError)` where it was not done."""

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, visit_id: str, *, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._visit_id, self._language = workspace, visit_id, language

    def mend(self, findings: Findings, mend: Mend) -> bool:
        """Does one mend."""
        from planner.usecases.mends import command_for

        command = command_for(findings.plan, mend)
        return command is not None and self._run(command, lambda: mend.label.in_language(self._language))

    def mend_simple(self, findings: Findings) -> bool:
        """Does all that need no question, as one step."""
        from planner.usecases.mends import mend_simple, simple_mends

        command, count = mend_simple(findings), len(simple_mends(findings))
        said = self.tr("1 finding mended") if count == 1 else self.tr("{count} findings mended").format(count=count)
        return command is not None and self._run(command, lambda: said)

    def count_simple(self, findings: Findings) -> int:
        """How many need no question."""
        from planner.usecases.mends import simple_mends

        return len(simple_mends(findings))

    def accept(self, findings: Findings, finding: Finding, reason: str) -> bool:
        """Leaves it as it is, with a reason."""
        from planner.usecases.commands.checks import AcceptFinding

        command = AcceptFinding(
            self._visit_id, finding.rule, findings.item_keys(finding), findings.people_keys(finding), finding.facts,
            reason, _account(),
        )  # fmt: skip
        return self._run(command, lambda: self.tr("Accepted: it stays in the list below"))

    def take_back(self, accepted: Accepted) -> bool:
        """Opens an accepted finding again."""
        from planner.usecases.commands.checks import TakeBackAcceptance

        return self._run(TakeBackAcceptance(accepted.row_id), lambda: self.tr("It is open again"))

    def set_rule(self, scope: str, rule: str, setting: RuleSetting) -> bool:
        """Sets a rule for this visit or for every one."""
        from planner.usecases.commands.checks import SetOfficeRule, SetVisitRule

        if scope == OFFICE:
            return self._run(SetOfficeRule(rule, setting.level, setting.numbers), None)
        return self._run(SetVisitRule(self._visit_id, rule, setting.level, setting.numbers), None)

    def _run(self, command: Command[Any], words: Callable[[], str] | None) -> bool:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault)
            return False
        if words is not None:
            self.done.emit(words())
        return True


def _account() -> str | None:
    """Who works at this machine, as it knows them; None where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return None
