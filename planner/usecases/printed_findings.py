"""What an export says of the checks: the errors before it, and all of them in the office's own programme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.documents.content.types import Content, FindingLine
from planner.messages import Message, message, plural_message
from planner.rules.checks.finding import Finding
from planner.usecases.check import Findings

MOST_NOTES = 20
"""More errors than this are counted."""


def notes_of_errors(findings: Findings) -> Iterator[Message]:
    """One sentence for each open error. Nothing is in the way: the officer may go on."""
    for finding in findings.errors[:MOST_NOTES]:
        yield message("Error: {sentence}", sentence=finding.message)
    more = len(findings.errors) - MOST_NOTES
    if more > 0:
        yield plural_message("{count} more error is open.", "{count} more errors are open.", count=more)


def with_findings(contents: Sequence[Content], findings: Findings) -> tuple[Content, ...]:
    """The contents, with what the checks say in that of the office; no other reader is told."""
    lines = tuple(finding_lines(findings))
    return tuple(one._replace(findings=lines) if one.audience.kind == "office" else one for one in contents)


def finding_lines(findings: Findings) -> Iterator[FindingLine]:
    """The open findings, the gravest first, then those accepted that are still so."""
    for finding in findings.open:
        yield _line(finding)
    for one in findings.accepted:
        if one.finding is not None and not one.revived:
            yield _line(one.finding)._replace(accepted=one.reason, accepted_by=one.by)


def _line(finding: Finding) -> FindingLine:
    return FindingLine(
        level=finding.level,
        sentence=finding.message,
        reason=finding.reason,
        starts_at=finding.starts_at,
        ends_at=finding.ends_at,
        zone=finding.zone,
    )
