"""What somebody typed for a new visit that was not made yet, in a small JSON file: it stands on the page again."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from planner.paths import data_folder
from planner.small_files import read_object, write_object

Draft = Mapping[str, Any]


def draft_file() -> Path:
    """The file that holds the draft, beside the office of this computer; it need not exist."""
    return data_folder() / "new-visit.json"


def keep_draft(draft: Draft) -> bool:
    """Writes a draft whole, in place of the one before; whether that could be done."""
    with contextlib.suppress(OSError):
        write_object(draft_file(), draft)
        return True
    return False


def kept_draft() -> Draft:
    """The draft that was kept; empty where there is none, or none that can be read."""
    return read_object(draft_file())


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
