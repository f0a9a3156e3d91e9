"""The SHA-256 beside a file, in the form that `sha256sum --check` reads.

An integrity check of SQLite misses most flipped bits; a checksum misses none.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

_CHUNK = 1024 * 1024


def checksum_file(path: Path) -> Path:
    """Where the checksum of a file lies."""
    return path.with_name(f"{path.name}.sha256")


def checksum(path: Path) -> str:
    """The SHA-256 of a file's bytes. Never for a database that is open: closing the file drops its locks."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def checksum_line(path: Path, digest: str) -> str:
    """The line of a checksum file."""
    return f"{digest}  {path.name}\n"


def stored_checksum(path: Path) -> str | None:
    """The checksum that lies beside a file; None where there is none that can be read."""
    try:
        words = checksum_file(path).read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError):
        return None
    is_digest = bool(words) and len(words[0]) == 64 and set(words[0]) <= set("0123456789abcdef")
    return words[0] if is_digest else None


def is_whole(path: Path) -> bool | None:
    """Whether a file is what its checksum says; None where there is no checksum. Raises OSError."""
    stored = stored_checksum(path)
    return None if stored is None else checksum(path) == stored
