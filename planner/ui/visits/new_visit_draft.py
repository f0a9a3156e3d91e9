"""What somebody typed for a new visit that was not made yet, in a small JSON file: it stands on the page again."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from planner.paths import data_folder

Draft = Mapping[str, Any]


def draft_file() -> Path:
    """The file that holds the draft, beside the office of this computer; it need not exist."""
    return data_folder() / "new-visit.json"


def keep_draft(draft: Draft) -> bool:
    """Writes a draft whole, in place of the one before; whether that could be done."""
    target = draft_file()
    part = target.with_suffix(".part")
    with contextlib.suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(draft, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(target)
        return True
    return False


def kept_draft() -> Draft:
    """The draft that was kept; empty where there is none, or none that can be read."""
    try:
        kept = json.loads(draft_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def let_draft_go() -> None:
    """Forgets the draft: its visit was made, or one begins anew."""
    with contextlib.suppress(OSError):
        draft_file().unlink(missing_ok=True)


def text_of(draft: Draft, name: str) -> str:
    """A text of a draft; empty where there is none."""
    value = draft.get(name)
    return value if isinstance(value, str) else ""


def rows_of(draft: Draft, name: str) -> list[Draft]:
    """The rows of a list of a draft."""
    value = draft.get(name)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
