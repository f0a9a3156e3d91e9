"""Files are written whole or not at all: a reader finds the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import os
import sys
import uuid
from pathlib import Path

from planner.errors import StorageError
from planner.messages import message
from planner.storage.drafts import replace_patiently, sweep
from planner.usecases.file_names import LONGEST_PATH


def write_whole(target: Path, content: bytes) -> None:
    """Puts `content` at `target`. Raises StorageError, and leaves what was there, where that cannot be done."""
    draft = target.parent / f".planner-{uuid.uuid4().hex[:12]}.part"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent)  # what a planner that was killed left here may be what fills the disk
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace_patiently(draft, target)
    except (OSError, UnicodeEncodeError) as fault:
        if sys.platform == "win32" and len(str(target.absolute())) > LONGEST_PATH:
            raise StorageError(
                message(
                    "{file} was not written: its path has {count} characters, and Windows takes {most}. Choose a "
                    "folder with a shorter path.",
                    file=str(target),
                    count=len(str(target.absolute())),
                    most=LONGEST_PATH,
                )
            ) from fault
        # UnicodeEncodeError: in an old locale, names of files cannot hold every character.
        raise StorageError(
            message(
                "{file} was not written ({reason}). Close programs that show it, check the folder and the room "
                "on the disk, then try again.",
                file=str(target),
                reason=getattr(fault, "strerror", None) or type(fault).__name__,
            )
        ) from fault
    finally:
        # Also where the person stopped us; after the replacement there is no draft any more.
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
