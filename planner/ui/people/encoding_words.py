"""The encodings of text files, by the languages that they are met with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox

from planner.exchange.tables.encodings import ENCODINGS
from planner.rules.lists.table import Table


class EncodingWords(QObject):
    """Says which languages an encoding is for; its own name is what other programs call it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        unicode, western, central = self.tr("Any language"), self.tr("Western Europe"), self.tr("Central Europe")
        cyrillic, arabic, japanese = self.tr("Cyrillic"), self.tr("Arabic"), self.tr("Japanese")
        self._languages = {
            **dict.fromkeys(("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"), unicode),
            **dict.fromkeys(("cp1252", "iso8859-15", "mac-roman"), western),
            **dict.fromkeys(("cp1250", "iso8859-2"), central),
            **dict.fromkeys(("cp1251", "koi8-r", "iso8859-5"), cyrillic),
            **dict.fromkeys(("cp1256", "iso8859-6"), arabic),
            **dict.fromkeys(("shift-jis", "euc-jp", "iso-2022-jp"), japanese),
            "gb18030": self.tr("Simplified Chinese"),
            "big5": self.tr("Traditional Chinese"),
            "euc-kr": self.tr("Korean"),
            "cp1253": self.tr("Greek"),
            "cp1254": self.tr("Turkish"),
            "cp1255": self.tr("Hebrew"),
            "cp1257": self.tr("Baltic languages"),
            "cp874": self.tr("Thai"),
        }

    def named(self, encoding: str) -> str:
        """ "Korean (EUC-KR)": as the box of encodings shows it."""
        return self.tr("{language} ({encoding})").format(language=self._languages[encoding], encoding=encoding.upper())

    def offer(self, box: QComboBox, table: Table, *, language: str) -> None:
        """Fills a box with the encodings that a text may be in, the likeliest first; hides it for a workbook."""
        box.setVisible(table.encoding is not None)
        if table.encoding is None:
            return
        box.clear()
        for name in dict.fromkeys((table.encoding, *(guess.encoding for guess in table.guesses), *ENCODINGS)):
            box.addItem(self.named(name), name)
        for number, guess in enumerate(table.guesses[: box.count()]):
            said = f"{number + 1}. {guess.why.in_language(language)}\n{guess.sample}"
            box.setItemData(box.findData(guess.encoding), said, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(0)
