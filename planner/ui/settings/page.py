"""Settings: language, theme, home zone, and the folder that papers go to. Each holds at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.models.zones import is_zone, zone_names
from planner.paths import export_folder, named_file
from planner.settings import SCALES, Settings
from planner.ui.parts.button import Button
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.page import Page
from planner.ui.parts.scroller import scrolled
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look


class SettingsPage(Page):
    """`changed(Settings)` is said for each choice, `asked_backups` to go to the backups."""

    changed = Signal(object)
    asked_backups = Signal()

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(look)
        self._settings = settings
        self.caption, self.title = self.tr("Delegation Planner"), self.tr("Settings")
        self.language = Segments(
            look,
            (("", self.tr("As the system")), ("en", "English"), ("zh-Hans", "简体中文")),
            name=self.tr("Language"),
        )
        self.language.put(settings.language or "")
        self.language.chosen.connect(lambda value: self._take(language=value or None))
        self.theme = Segments(
            look,
            (("", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            name=self.tr("Theme"),
        )
        self.theme.put(settings.theme or "")
        self.theme.chosen.connect(lambda value: self._take(theme=value or None))
        self.scale = Segments(
            look,
            (("", self.tr("As the system")), *((scale, self.tr("{scale} %").format(scale=scale)) for scale in SCALES)),
            name=self.tr("Size of text and controls"),
        )
        self.scale.put(settings.scale or "")
        self.scale.chosen.connect(lambda value: self._take(scale=value or None))
        self.zone = Field(look, name=self.tr("Home zone"))
        self.zone.setPlaceholderText(self.tr("such as Asia/Shanghai"))
        self.zone.put(settings.home_zone or "")
        offers = QCompleter(sorted(zone_names()), self)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(offers)
        self.zone.given.connect(self._zone_given)
        self.folder = Field(look, name=self.tr("Folder for papers"))
        self.folder.put(settings.export_folder or str(export_folder()))
        self.folder.given.connect(self._folder_given)
        self._lay_out()

    def focus_first(self) -> None:
        self.language.button(self.language.value).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        grey = self.look.colours.secondary
        inner = QWidget()
        inner.setMaximumWidth(520)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 40, 8, 24)
        column.setSpacing(4)
        zone_note = self.tr("The zone of the office: its time stands beside the local one.")
        scale_note = self.tr("Takes effect when the planner is started next.")
        for word, widget, note in (
            (self.tr("Language"), self.language, ""),
            (self.tr("Theme"), self.theme, ""),
            (self.tr("Size of text and controls"), self.scale, scale_note),
            (self.tr("Home zone"), self.zone, zone_note),
        ):
            column.addWidget(caption(word, grey))
            column.addWidget(widget)
            if note:
                column.addWidget(label(note, grey, 12, wrap=True))
            column.addSpacing(14)
        column.addWidget(caption(self.tr("Folder for papers"), grey))
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        choose = Button(self.look, self.tr("Change…"))
        choose.clicked.connect(self._ask_folder)
        row.addWidget(choose)
        column.addLayout(row)
        column.addSpacing(14)
        column.addWidget(caption(self.tr("Backups"), grey))
        backups = Button(self.look, self.tr("Show the backups"))
        backups.setObjectName("show-backups")
        backups.clicked.connect(self.asked_backups)
        column.addWidget(backups, 0, Qt.AlignmentFlag.AlignLeft)
        note = self.tr("Copies of the whole office, and the way back to each.")
        column.addWidget(label(note, grey, 12, wrap=True))
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, across=Qt.AlignmentFlag.AlignHCenter))

    def _zone_given(self, text: str) -> None:
        zone = text.strip()
        self.zone.mark_fault(bool(zone) and not is_zone(zone))
        if not zone or is_zone(zone):
            self._take(home_zone=zone or None)

    def _folder_given(self, text: str) -> None:
        """A part of a path would be looked for wherever the planner was started; Windows copies paths in quotes."""
        named = text.strip().strip('"')
        folder = named_file(named)
        known = not named or named.startswith("~") or Path(named) == folder
        self.folder.mark_fault(not known)
        if known:
            self._take(export_folder=str(folder) if named else None)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for papers"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._take(export_folder=str(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, **choice: str | None) -> None:
        self._settings = self._settings._replace(**choice)
        self.changed.emit(self._settings)
