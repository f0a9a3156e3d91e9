"""Small JSON files of this machine, such as the settings: read as far as they can be, written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_TRIES, _PAUSE_SECONDS = 5, 0.05


def read_object(path: Path) -> dict[str, Any]:
    """The object in a file; empty where there is none, or none that can be read."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def write_object(path: Path, value: Mapping[str, Any]) -> None:
    """Puts an object in the place of the one before: a reader sees the old or the new one.

    Raises OSError, and leaves nothing else behind, where that cannot be.
    """
    draft = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
        _replace(draft, path)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _replace(draft: Path, target: Path) -> None:
    """Windows refuses for the moment in which another program reads the file."""
    for _ in range(_TRIES - 1):
        with contextlib.suppress(PermissionError):
            draft.replace(target)
            return
        time.sleep(_PAUSE_SECONDS)
    draft.replace(target)
