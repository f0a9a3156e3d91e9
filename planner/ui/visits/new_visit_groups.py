"""The groups of a visit that is about to be made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption
from planner.ui.theme.look import Look
from planner.ui.visits.new_visit_draft import Draft, text_of

_DELEGATION = {"en": "Delegation", "zh-Hans": "代表团"}


class GroupRow(QWidget):
    """A name in two languages and a number of people."""

    removed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        tags = ("中文", "EN") if look.chinese else ("EN", "中文")
        names = [self.tr("Name of the group, {language}").format(language=tag) for tag in tags]
        self.own, self.other = (Field(look, name=name, tag=tag) for name, tag in zip(names, tags, strict=True))
        self.count = Field(look, name=self.tr("People in the group"))
        self.count.setPlaceholderText(self.tr("people"))
        self.count.setFixedWidth(84)
        cross = Button(look, style="link", icon="cross", name=self.tr("Take this group away"))
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget, stretch in ((self.own, 1), (self.other, 1), (self.count, 0), (cross, 0)):
            row.addWidget(widget, stretch)

    def values(self, languages: Sequence[str]) -> Mapping[str, Any]:
        """The attributes of the group; without a name nothing."""
        own, other = self.own.text().strip(), self.other.text().strip()
        if not own and not other:
            return {}
        first, second = (own, other) if tuple(languages) == self._look.languages else (other, own)
        names = {"name": first or second, "name_native": second if first else None}
        return {**names, "headcount": whole(self.count), "side": "delegation"}


class GroupsEditor(QWidget):
    """Rows of groups; the first is made by a link."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[GroupRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Groups with a programme or a coach of their own"), look.colours.secondary))
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self.add = Button(look, self.tr("Add a group"), style="link", icon="plus")
        self.add.setObjectName("add-group")
        self.add.clicked.connect(self._add)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def planned(self, languages: Sequence[str]) -> tuple[Mapping[str, Any], ...]:
        """The groups that have a name."""
        return tuple(filter(None, (row.values(languages) for row in self.rows)))

    def draft(self) -> list[Draft]:
        """What is typed of each."""
        rows = ({"own": row.own.text(), "other": row.other.text(), "count": row.count.text()} for row in self.rows)
        return [row for row in rows if any(row.values())]

    def take_draft(self, rows: Sequence[Draft]) -> None:
        """Shows what was typed before."""
        for kept in rows:
            row = self._add_row()
            for name, field in (("own", row.own), ("other", row.other), ("count", row.count)):
                field.setText(text_of(kept, name))

    def faulty(self) -> Field | None:
        """A number of people that is none."""
        return next((row.count for row in self.rows if row.count.text().strip() and whole(row.count) is None), None)

    def _add(self) -> None:
        row = self._add_row()
        row.show()
        row.own.setFocus()

    def _add_row(self) -> GroupRow:
        row = GroupRow(self._look)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _remove(self, row: GroupRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()


def delegation(count: int, languages: Sequence[str]) -> Mapping[str, Any]:
    """The group that is everyone who travels."""
    names = [_DELEGATION.get(tag, _DELEGATION["en"]) for tag in languages]
    return {
        "name": names[0],
        "name_native": names[1] if len(names) > 1 else None,
        "headcount": count,
        "everyone_of": "delegation",
        "side": "delegation",
    }


def whole(field: Field) -> int | None:
    """The number of people in a field; None where there is none."""
    text = field.text().strip()
    return int(text) if text.isdecimal() and len(text) < 6 else None
