"""What the checks say about a visit: lines for a person, or JSON for other programs."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from typing import Any

from planner.cli.speaking import put, put_text, say
from planner.clock import system_clock
from planner.messages import message, plural_message
from planner.models.zones import zone
from planner.rules.checks.finding import Finding
from planner.usecases.check import Findings, check_visit
from planner.usecases.show import visit_named
from planner.workspace import Workspace


def check(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """Prints the open findings, the gravest first. The exit status is 1 where one of them is an error."""
    visit = visit_named(workspace, call.visit)
    findings = check_visit(workspace, visit.visit_id, clock=system_clock)
    if call.json:
        put_text(findings_json(findings, language=language))
    else:
        for finding in findings.open:
            sentence = finding.message.in_language(language)
            put(finding.level, when_of(finding), sentence)
    if not findings.open and not call.json:
        say(message("The checks found nothing."), language)
    kept = sum(1 for one in findings.accepted if one.finding is not None and not one.revived)
    if kept:
        text = plural_message("{count} finding is accepted and not listed.", "{count} findings are accepted and not "
                              "listed.", count=kept)  # fmt: skip
        say(text, language)
    return 1 if findings.errors else 0


def findings_json(findings: Findings, *, language: str) -> str:
    """A list of objects: rule, level, text, items and people by their keys, from and to in UTC or null."""
    listed = [
        {
            "rule": finding.rule,
            "level": finding.level,
            "text": finding.message.in_language(language),
            "reason": finding.reason.in_language(language),
            "items": list(findings.item_keys(finding)),
            "people": list(findings.people_keys(finding)),
            "from": _utc(finding.starts_at),
            "to": _utc(finding.ends_at),
            "estimated": finding.estimated,
        }
        for finding in findings.open
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def when_of(finding: Finding) -> str:
    """The local day and hours with their zone; nothing for what concerns the whole visit."""
    if finding.starts_at is None:
        return ""
    name = finding.zone or "UTC"
    start, end = (at.astimezone(zone(name)) for at in (finding.starts_at, finding.ends_at or finding.starts_at))
    if start == end:
        return f"{start:%Y-%m-%d %H:%M} {name}"
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
    return f"{start:%Y-%m-%d %H:%M}–{until} {name}"


def _utc(instant: datetime | None) -> Any:
    return None if instant is None else instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
