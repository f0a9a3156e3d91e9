"""The translators of the window: our texts, and those of Qt's own menus and dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.paths import resource


class Translators:
    """Speaks one language at a time."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Takes up a language (BCP 47). What is shown already must be built anew."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []
        QLocale.setDefault(QLocale("zh_CN" if language == "zh-Hans" else "en_GB"))
        if language != "zh-Hans":
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase_zh_CN", qt), ("planner_zh_Hans", str(resource("translations")))):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
