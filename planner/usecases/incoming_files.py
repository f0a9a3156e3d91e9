"""Files from outside: read once, and never more of them than can be meant."""

from __future__ import annotations

from pathlib import Path

from planner.errors import FileRefused, reason_of
from planner.messages import message


def content_of(path: Path, *, most: int) -> bytes:
    """The bytes of a file; of a longer one, a device or one that grows, `most` and one more, which tells that it is.

    Raises FileRefused with the reason where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as fault:
        raise FileRefused(
            message(
                "{file} cannot be read ({reason}). Check that it is there and that you may open it.",
                file=str(path),
                reason=reason_of(fault),
            )
        ) from fault
