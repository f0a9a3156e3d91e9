"""How large a list may be. A small file can unpack to a huge one, or claim a million rows."""

from __future__ import annotations

import zipfile

from planner.errors import FileRefused
from planner.messages import Message, message

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 256 * 1024 * 1024
MOST_ENTRIES = 2_000
MOST_RATIO = 150
"""Spreadsheets shrink to a tenth, very even ones to a fiftieth."""
RATIO_COUNTS_FROM = 4 * 1024 * 1024
MOST_ROWS = 100_000
MOST_COLUMNS = 500
MOST_SIGNS = 64 * 1024 * 1024
"""Signs of all cells together: one long text can be named by a million cells."""
LAST_ROW = 1_048_576
"""Excel's own last row."""


def check_archive(archive: zipfile.ZipFile, *, name: str) -> None:
    """Raises FileRefused for an archive that would unpack to more than a list can be; unpacks nothing."""
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    dense = any(
        entry.file_size > RATIO_COUNTS_FROM and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    if len(entries) > MOST_ENTRIES or total > MOST_UNPACKED or dense:
        raise too_large(name)


def too_large(name: str) -> FileRefused:
    """The refusal of a file that holds more than a list of people or a programme can."""
    return FileRefused(
        message(
            "{file} holds more than a list can (at most {rows} rows, {columns} columns and {size} MB unpacked). "
            "Copy the list alone into a new file, and import that.",
            file=name,
            rows=f"{MOST_ROWS:,}",
            columns=str(MOST_COLUMNS),
            size=str(MOST_UNPACKED // 1024 // 1024),
        )
    )


class Budget:
    """Counts rows, columns and signs while a file is read, and refuses the first too many."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows = 0
        self._signs = 0

    def take(self, row: list[str]) -> None:
        """Raises FileRefused where this row is one too many, too wide or too long."""
        self._rows += 1
        self._signs += sum(map(len, row))
        if self._rows > MOST_ROWS or len(row) > MOST_COLUMNS or self._signs > MOST_SIGNS:
            raise too_large(self._name)


def damaged(name: str, why: Message | str) -> FileRefused:
    """The refusal of a file that is not what its name says."""
    return FileRefused(
        message(
            "{file} cannot be read as a table ({reason}). Open it in the program that made it, save it again as "
            ".xlsx or .csv, and import that.",
            file=name,
            reason=why,
        )
    )
