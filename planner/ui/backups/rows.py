"""The lines of the backups page: when a backup was made, why, how large it is, and whether it is whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from planner.models.zones import in_zone
from planner.storage.backup_files import Reason
from planner.storage.doctor import Finding, State
from planner.ui.parts.dates import DateWords, clock
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.theme.look import Look
from planner.usecases.backups import ListedBackup


class BackupRows(QObject):
    """Says backups and findings in the language of a look, with times by the clock of a zone."""

    def __init__(self, look: Look, *, zone: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._zone = look, zone
        self._dates = DateWords(look, self)
        self._locale = QLocale("zh_CN" if look.chinese else "en_GB")

    def backups(self, listed: Sequence[ListedBackup]) -> list[ReadingRow]:
        """A line for each; those made within the same minute say their seconds."""
        minutes = Counter(self._minute(one) for one in listed)
        return [self._line(one, seconds=minutes[self._minute(one)] > 1) for one in listed]

    def _minute(self, listed: ListedBackup) -> datetime:
        return listed.backup.made.replace(second=0, microsecond=0)

    def _line(self, listed: ListedBackup, *, seconds: bool) -> ReadingRow:
        """A line; its key is the path of the backup."""
        backup = listed.backup
        made = in_zone(backup.made, self._zone)
        time = f"{clock(made.time())}:{made.second:02d}" if seconds else clock(made.time())
        return ReadingRow(
            str(backup.path),
            (
                Cell(f"{self._dates.plain_day(made.date())} {time}", strong=time),
                Cell(self._reason(backup.reason)),
                Cell(self._locale.formattedDataSize(backup.size, 1)),
                Cell(self.tr("Whole"), icon="tick") if listed.sound else Cell(self.tr("Damaged"), icon="error"),
            ),
        )

    def finding(self, found: Finding) -> ReadingRow:
        """A line of the examination."""
        icons: dict[State, str] = {"ok": "tick", "note": "info", "bad": "error"}
        words: dict[State, str] = {
            "ok": self.tr("In order"),
            "note": self.tr("Good to know"),
            "bad": self.tr("Needs you"),
        }
        text = found.text.in_language(self._look.language)
        return ReadingRow(
            f"{found.check} {text}", (Cell(words[found.state], icon=icons[found.state]), Cell(text, wraps=True))
        )

    def when(self, made: datetime) -> str:
        """Day and time of a backup within a sentence."""
        local = in_zone(made, self._zone)
        return f"{self._dates.plain_day(local.date())} {clock(local.time())}"

    def _reason(self, reason: Reason) -> str:
        words: dict[Reason, str] = {
            "open": self.tr("When the planner was opened"),
            "close": self.tr("When the planner was closed"),
            "migration": self.tr("Before a newer planner changed the database"),
            "import": self.tr("Before an import"),
            "restore": self.tr("What was there before a restore"),
            "asked": self.tr("Made by hand"),
            "damaged": self.tr("A damaged database, kept as it was found"),
        }
        return words[reason]
