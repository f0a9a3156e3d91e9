"""The checklist of a visit, counted in days from it: data in `resources/checklists`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from planner.paths import resource


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """A task that every visit has. `days_before` is 60 for T-60, -7 for T+7; `direction` None is for both."""

    name: str
    title: str
    title_native: str
    days_before: int
    direction: str | None = None
    owner: str | None = None

    def fits(self, direction: str | None) -> bool:
        """Whether a visit of this direction has the task."""
        return self.direction is None or self.direction == direction


@cache
def checklist() -> tuple[ChecklistLine, ...]:
    """The lines of the checklist, the earliest first."""
    data = json.loads(resource("checklists", "visit.json").read_text(encoding="utf-8"))
    lines = [
        ChecklistLine(
            line["name"], line["title"]["en"], line["title"]["zh-Hans"], line["days_before"], line.get("direction"),
            line.get("owner"),
        )
        for line in data["lines"]
    ]  # fmt: skip
    return tuple(sorted(lines, key=lambda line: -line.days_before))
