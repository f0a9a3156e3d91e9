"""The rows of the checks: a band for each level, its findings, and at the end what was accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.clock import Clock
from planner.rules.checks.all_rules import RULES
from planner.rules.checks.finding import Finding
from planner.rules.folding import Sought
from planner.ui.checks.finding_words import FindingWords
from planner.ui.checks.mend_words import MendWords
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.check import Accepted, Findings

LEVELS = ("error", "warning", "advice")
"""The gravest first, as the page lists them."""
ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class CheckBand:
    """The head of a level, with what it means."""

    key: str
    word: str
    meaning: str
    heading: bool = True


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One finding as the table says it; `button` is what its one button does."""

    key: str
    level: str
    title: str
    """The rule in a few words, for where the sentence is too long."""
    sentence: str
    reason: str
    when: str
    where: str
    button: str
    by: str = ""
    mends: bool = False
    """True where the button mends, False where it leads to the place to mend it."""
    level_word: str = ""
    """The level in words: who hears a row does not see its sign."""
    heading: bool = False
    finding: Finding | None = field(default=None, compare=False, repr=False)
    accepted: Accepted | None = field(default=None, compare=False, repr=False)


class CheckRows(QObject):
    """Makes the rows in the language of a look."""

    def __init__(self, look: Look, *, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = look.language
        self.words = FindingWords(look, clock=clock, parent=self)
        self.mends = MendWords(look, self)

    def rows(self, findings: Findings, *, only: str = "", search: str = "") -> list[CheckBand | CheckRow]:
        """Bands with their findings; `only` one level, and only those that hold what is searched for."""
        rows: list[CheckBand | CheckRow] = []
        for level in (*LEVELS, ACCEPTED):
            if only in ("", level):
                some = [row for row in self._of(findings, level) if holds(row, search)]
                if some:
                    rows += [CheckBand(f"band-{level}", *self.words.band(level)), *some]
        return rows

    def counts(self, findings: Findings) -> dict[str, int]:
        """How many there are of each level, and of all that are open under an empty name."""
        counts = {level: sum(finding.level == level for finding in findings.open) for level in LEVELS}
        return {"": len(findings.open), **counts, ACCEPTED: sum(not one.revived for one in findings.accepted)}

    def _of(self, findings: Findings, level: str) -> Iterator[CheckRow]:
        if level == ACCEPTED:
            yield from (self._accepted(findings, one) for one in findings.accepted if not one.revived)
            return
        seen: Counter[str] = Counter()
        for finding in findings.open:
            if finding.level == level:
                key = " ".join((finding.rule, *finding.item_ids, *finding.person_ids, *finding.group_ids))
                seen[key] += 1
                yield self._open(findings, finding, f"{key} {seen[key]}")

    def _open(self, findings: Findings, finding: Finding, key: str) -> CheckRow:
        return CheckRow(
            key=key,
            level=finding.level,
            title=RULES[finding.rule].title.in_language(self._language),
            sentence=finding.message.in_language(self._language),
            reason=finding.reason.in_language(self._language),
            when=self.words.when(finding),
            where=self.words.where(findings.plan, finding),
            button=self.mends.button(findings.plan, finding),
            mends=bool(finding.mends),
            level_word=self.words.level(finding.level),
            finding=finding,
        )

    def _accepted(self, findings: Findings, one: Accepted) -> CheckRow:
        finding = one.finding
        rule = RULES.get(one.rule)
        sentence = finding.message if finding is not None else rule.title if rule is not None else None
        return CheckRow(
            key=f"accepted-{one.row_id}",
            level=ACCEPTED,
            title=rule.title.in_language(self._language) if rule is not None else one.rule,
            sentence=sentence.in_language(self._language) if sentence is not None else one.rule,
            reason=self.tr("“{reason}”").format(reason=one.reason),
            when=self.words.when(finding) if finding is not None else self.tr("No longer found"),
            where=self.words.where(findings.plan, finding) if finding is not None else "",
            button=self.tr("Take back"),
            by=self.words.accepted_on(one.at, one.by),
            level_word=self.words.level(ACCEPTED),
            finding=finding,
            accepted=one,
        )


def holds(row: CheckRow, search: str) -> bool:
    """Whether a finding says what is searched for, in its sentence, its reason, its time or its place."""
    return Sought(search).fits("\n".join((row.sentence, row.reason, row.when, row.where)))


def row_text(row: CheckBand | CheckRow, column: int) -> str:
    """The plain words of a cell."""
    if isinstance(row, CheckBand):
        return f"{row.word}: {row.meaning}" if column == 0 else ""
    cells: Sequence[Sequence[str]] = (
        (row.level_word, row.sentence, row.reason),
        (row.when, row.where),
        (row.by, row.button),
    )
    return ", ".join(part for part in cells[column] if part)
