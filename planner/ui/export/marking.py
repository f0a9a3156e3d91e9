"""The marking of a visit, which every paper bears at its foot, in both languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.content.types import Content
from planner.models.words import primary
from planner.ui.parts.fields import Field
from planner.ui.theme.look import Look

_TAGS = {"en": "EN", "zh": "中文"}


class Marking(QWidget):
    """A field for each language of the visit, the reader's language first. `given(changes)` has what was typed."""

    given = Signal(dict)

    def __init__(self, look: Look, content: Content) -> None:
        super().__init__()
        languages = [*content.languages[:2], "", ""][:2]
        self.fields: dict[str, Field] = {}
        for column, language in zip(("marking", "marking_native"), languages, strict=True):
            name = self.tr("Marking ({language})").format(language=_tag(language)) if language else self.tr("Marking")
            field = Field(look, name=name, tag=_tag(language))
            field.setObjectName(column.replace("_", "-"))
            field.given.connect(self._one_given(column))
            self.fields[column] = field
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(4)
        reader = primary(look.language)
        order = sorted(zip(self.fields.values(), languages, strict=True), key=lambda pair: primary(pair[1]) != reader)
        for field, language in order:
            column_of.addWidget(field)
            # A visit in one language has one marking, unless its file brought two.
            field.setVisible(bool(language) or field is self.fields["marking"])
        self._languages = languages
        self.put(content)

    def put(self, content: Content) -> None:
        """Shows what is stored."""
        texts = list(content.marking.by_language)
        for field, language in zip(self.fields.values(), self._languages, strict=True):
            stored = next((text for tag, text in texts if (tag or "") == language), "")
            field.put(stored)
            if stored:
                field.setVisible(True)

    def finish(self) -> None:
        """Gives what is typed and not yet left."""
        for field in self.fields.values():
            if field.text() != field.stored:
                field.given.emit(field.text())

    def _one_given(self, column: str) -> Callable[[str], None]:
        return lambda text: self.given.emit({column: text.strip() or None})


def _tag(language: str) -> str:
    return _TAGS.get(primary(language), primary(language).upper()) if language else ""
