"""Whose programme is seen: everyone's, that of a group, or of any person or group found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from planner.documents.content.types import OFFICE, Audience, Content, GroupLine, PersonLine
from planner.ui.parts.checks import Radio
from planner.ui.parts.emptying import empty
from planner.ui.parts.offers import Offer, OfferField, fitting
from planner.ui.theme.look import Look

MOST_GROUPS, MOST_IF_LOW = 5, 3
"""So many groups stand in the list; fewer in a low window, where the days need the room."""


class Whose(QWidget):
    """`chosen(Audience)` is said when a person picks another."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._radios = QVBoxLayout()
        self._column.addLayout(self._radios)
        self.field = OfferField(look, name=self.tr("Another person or group"), offers=self._find)
        self.field.setPlaceholderText(self.tr("Person or group"))
        self.field.setObjectName("whose")
        self.field.taken.connect(lambda key, _typed: self._choose(key))
        self._column.addSpacing(4)
        self._column.addWidget(self.field)
        self._group = QButtonGroup(self)
        self._lines: dict[str, tuple[Audience, str]] = {}
        self._shown: list[tuple[str, str, str]] = []
        self._others: Sequence[Offer] = ()
        self._most = MOST_GROUPS
        self._content: Content | None = None
        self._current: Audience = OFFICE

    def show_content(self, content: Content, *, current: Audience) -> None:
        """Shows everyone, the first groups, and the one chosen where it is none of them."""
        self._content, self._current = content, current
        groups = [self._group_line(group) for group in content.groups]
        people = [self._person_line(one) for one in (*content.delegation, *content.counterparts, *content.others)]
        self._lines = {key: (audience, remark) for key, audience, remark in (*groups, *people)}
        self._others = [self._offer(key, audience, remark) for key, (audience, remark) in self._lines.items()]
        keys = [key for key, _, _ in groups[: self._most]]
        held = f"{current.kind}:{current.key}"
        if held in self._lines and held not in keys:
            keys.append(held)
        self.field.setVisible(len(self._others) > len(keys))
        lines = [("", self.tr("Everyone"), "")]
        lines += [(key, self._name(self._lines[key][0]), self._lines[key][1]) for key in keys]
        held = held if held in keys else ""
        if lines != self._shown:
            self._shown = lines
            self._build()
        for (key, _, _), radio in zip(self._shown, self._group.buttons(), strict=True):
            radio.setChecked(key == held)

    def make_room(self, low: bool) -> None:
        """Shows fewer groups while the window is low."""
        most = MOST_IF_LOW if low else MOST_GROUPS
        if most != self._most:
            self._most = most
            if self._content is not None:
                self.show_content(self._content, current=self._current)

    def _build(self) -> None:
        for radio in self._group.buttons():
            self._group.removeButton(radio)
        empty(self._radios)
        for key, name, remark in self._shown:
            radio = Radio(self._look, name, remark=remark)
            radio.setToolTip(name)
            radio.clicked.connect(lambda _=False, k=key: self._choose(k))
            self._group.addButton(radio)
            self._radios.addWidget(radio)

    def _choose(self, key: str) -> None:
        self.chosen.emit(self._lines[key][0] if key else OFFICE)

    def _find(self, text: str) -> list[Offer]:
        return fitting(self._others, text)

    def _offer(self, key: str, audience: Audience, remark: str) -> Offer:
        found = "\n".join(text for _, text in audience.name.by_language)
        return Offer(key, self._name(audience), remark, found)

    def _name(self, audience: Audience) -> str:
        return audience.name.in_language(self._look.language)

    def _group_line(self, group: GroupLine) -> tuple[str, Audience, str]:
        count = group.headcount or len(group.members)
        return f"group:{group.key}", Audience("group", group.key, group.name), str(count) if count else self.tr("N.N.")

    def _person_line(self, person: PersonLine) -> tuple[str, Audience, str]:
        return f"person:{person.key}", Audience("person", person.key, person.label), ""
