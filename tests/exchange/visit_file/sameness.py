"""Whether two visit files say the same, judged without any code of the planner."""

from __future__ import annotations

import json
from typing import Any

KEYED = ("organizations", "places", "people", "groups", "vehicles", "items", "gifts")


def meaning(document: dict[str, Any]) -> str:
    """All that a file says, as one text: equal for files that differ in what means the same as absent only."""
    settled = _settled(document)
    for name in KEYED:
        if name in settled:
            settled[name].sort(key=lambda entry: entry["key"])
    return json.dumps(settled, sort_keys=True, ensure_ascii=False, indent=1)


def _settled(value: Any) -> Any:
    if isinstance(value, dict):
        members = {name: _settled(member) for name, member in value.items()}
        return {name: member for name, member in members.items() if member not in (None, "") and member not in ([], {})}
    if isinstance(value, list):
        return [_settled(entry) for entry in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
