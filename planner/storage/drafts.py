"""Files on their way: written beside their place, made durable, then put there in one move.

What a killed planner leaves of them is found by its name and swept.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PREFIX = ".planner-"
SUFFIX = ".part"

LEFT_OVER_SECONDS = 600.0
"""A draft untouched for so long belongs to nobody: writing one takes seconds."""

PATIENCE_SECONDS = 3.0
"""How long another program (a viewer or a virus scanner on Windows) may hold the file to be replaced."""

_PAUSE_SECONDS = 0.1


def new_draft(folder: Path) -> Path:
    """An empty file in `folder`, readable by its owner only, under a name that `left_over` knows."""
    handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=folder)
    os.close(handle)
    return Path(name)


def put_in_place(draft: Path, target: Path) -> None:
    """Makes the draft durable and moves it to `target`: afterwards, power may fail. Raises OSError."""
    flush_file(draft)
    replace_patiently(draft, target)
    flush_folder(target.parent)


def replace_patiently(draft: Path, target: Path) -> None:
    """Moves the draft to `target`, which another program may hold for a moment. Raises OSError where it holds on."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            draft.replace(target)
        except PermissionError:
            if time.monotonic() > until or target.is_dir():
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def flush_file(path: Path) -> None:
    """Waits until the content of a file is on the disk. Never for a database that is open: closing drops its locks."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Waits until the names in a folder are on the disk, where a system can do that (Windows cannot)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def left_over(folder: Path) -> Sequence[Path]:
    """The drafts in a folder that nobody is writing any more."""
    present = time.time()  # as the file system counts, not the clock of the office
    found = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"{PREFIX}*")):
            with contextlib.suppress(OSError):
                is_draft = path.name.removesuffix("-journal").endswith(SUFFIX)  # SQLite adds that for its own
                if is_draft and present - path.stat().st_mtime > LEFT_OVER_SECONDS:
                    found.append(path)
    return found


def sweep(folder: Path) -> Sequence[Path]:
    """Deletes what a killed planner left in a folder, and says what; never raises."""
    swept = []
    for path in left_over(folder):
        with contextlib.suppress(OSError):
            path.unlink()
            swept.append(path)
    return swept
