"""Brings what the checks found to whatever page is shown, and does what pages ask for in return."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.errors import PlannerError
from planner.ui.parts.found import NOTHING_FOUND, Found, FoundLine

if TYPE_CHECKING:
    from planner.rules.checks.finding import Finding
    from planner.ui.parts.page import Page
    from planner.ui.rooms import Rooms
    from planner.usecases.check import Findings

MOST_ITEMS = 3
"""What concerns more items at no hour is said of the visit, not of each of them."""


class FoundOnPages(QObject):
    """Tells the page of the window whenever there is news, and the rail how much is open."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms, self._live = rooms, rooms.findings
        self._of: Findings | None = None
        self._found = NOTHING_FOUND
        self._live.changed.connect(self._tell)

    def join(self, page: Page) -> None:
        """A page is shown: it hears what is known, and all news to come."""
        page.asked_mend.connect(self._mend)
        page.asked_checks.connect(self._go_to_checks)
        self._count()
        if self._live.current is not None:
            page.show_findings(self.found)

    @property
    def found(self) -> Found:
        """What was found, in the reader's words; made once for each look."""
        current = self._live.current
        if current is None:
            return NOTHING_FOUND
        if current is not self._of:
            self._of, self._found = current, self._made(current)
        return self._found

    @Slot()
    def _tell(self) -> None:
        self._count()
        page = self._rooms.shell.page
        if page is not None and self._live.current is not None:
            page.show_findings(self.found)

    def _made(self, findings: Findings) -> Found:
        # The words come with the first look, after the first page was painted.
        from planner.rules.checks.all_rules import RULES
        from planner.ui.checks.finding_words import FindingWords
        from planner.ui.checks.mend_words import MendWords

        look = self._rooms.shell.look
        mends, when = MendWords(look), FindingWords(look, clock=self._rooms.clock)

        def words(finding: Finding) -> str:
            return RULES[finding.rule].title.in_language(look.language)

        by_item: dict[str, list[FoundLine]] = defaultdict(list)
        for finding in findings.open:
            if finding.concerns_whole_visit and len(finding.item_ids) > MOST_ITEMS:
                continue
            mend = finding.mends[0] if finding.mends else None
            line = FoundLine(
                level=finding.level,
                title=words(finding),
                words=finding.message.in_language(look.language),
                does=mends.short(findings.plan, mend) if mend is not None else "",
                mend=mend,
            )
            for item_id in finding.item_ids:
                by_item[item_id].append(line)
        errors = tuple(f"{words(finding)} · {when.when(finding)}" for finding in findings.errors)
        return Found(dict(by_item), errors, len(findings.of_level("warning")))

    def _count(self) -> None:
        """The pill in the rail: what is open and more than advice."""
        current = self._live.current
        count = sum(not finding.is_advice for finding in current.open) if current is not None else 0
        words = self.tr("1 finding is open") if count == 1 else self.tr("{count} findings are open").format(count=count)
        self._rooms.shell.rail.count("checks", count, words=words)

    @Slot(object)
    def _mend(self, line: FoundLine) -> None:
        """Does the mend of a finding, unless the plan is another by now."""
        from planner.usecases.mends import command_for

        current = self._live.current
        if current is None or not self._live.settled or line.mend is None:
            return
        command = command_for(current.plan, line.mend)
        if command is None:
            return
        language = self._rooms.shell.look.language
        try:
            self._rooms.workspace.run(command)
        except PlannerError as fault:
            self._rooms.shell.refuse(self.tr("This was not done"), fault.message.in_language(language))
            return
        self._rooms.shell.tell(line.mend.label.in_language(language), undo=self._rooms.steps.take_back)

    @Slot(str)
    def _go_to_checks(self, item_id: str) -> None:
        self._rooms.show_in("checks", "item", item_id)
