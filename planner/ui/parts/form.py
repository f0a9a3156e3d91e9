"""A form: the attributes of one row as fields, each stored when it is left, each with its fault beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.models.words import primary
from planner.ui.parts.block import Block
from planner.ui.parts.fields import Field
from planner.ui.parts.form_editors import (
    DayEditor,
    Editor,
    Give,
    NumberEditor,
    TextEditor,
    ThingEditor,
    ZoneEditor,
)
from planner.ui.parts.languages import language_tag, pair_tags
from planner.ui.parts.moment_editor import MomentEditor
from planner.ui.parts.offers import Offer
from planner.ui.parts.text_field import TextField
from planner.ui.theme.look import Look

Kind = Literal["text", "long", "pair", "number", "decimal", "day", "moment", "zone", "thing"]


@dataclass(frozen=True, slots=True)
class Line:
    """One attribute of a form. A `pair` is a text in two languages: its second is stored under `native`.

    `none` is what nothing is called where one of a few is chosen; `new`, a sentence with {name},
    offers what is typed as a new thing; `choices` are fixed ones, keys with words.
    """

    name: str
    word: str
    kind: Kind = "text"
    native: str = ""
    none: str = "–"
    new: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    beside: bool = False
    """Stands at the right of the line before."""


class PairEditor:
    """A text in the two languages of the visit, the reader's first."""

    def __init__(self, look: Look, line: Line, give: Give) -> None:
        self.names: tuple[str, ...] = (line.name, line.native)
        self._look, self._word, self._order = look, line.word, (line.name, line.native)
        self.fields = tuple(Field(look, name=line.word, tag="EN") for _ in range(2))
        self.widgets: tuple[QWidget, ...] = self.fields
        for number, field in enumerate(self.fields):
            field.given.connect(lambda text, n=number: give({self._order[n]: text.strip() or None}))

    def show(self, values: Mapping[str, Any], things: Mapping[str, Sequence[Offer]]) -> None:
        text, native = (values.get(name) or "" for name in self.names)
        tags = pair_tags(values.get("languages") or (), text, native, reader=self._look.languages)
        pairs = list(zip(self.names, tags, strict=True))
        if primary(tags[1]) == primary(self._look.language) != primary(tags[0]):
            pairs.reverse()
        self._order = (pairs[0][0], pairs[1][0])
        for field, (name, tag) in zip(self.fields, pairs, strict=True):
            said = language_tag(tag)
            field.retag(said, name=f"{self._word}, {said}" if tag else self._word)
            field.put(values.get(name) or "")


class Form(QScrollArea):
    """`given({name: value})` is said for each correction of the row that is shown."""

    given = Signal(dict)

    def __init__(self, look: Look, lines: Sequence[Line], *, name: str, panel: bool = True) -> None:
        super().__init__()
        self._look = look
        self._key: str | None = None
        self.setObjectName("panel" if panel else "page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.editors: dict[str, Editor] = {}
        self.blocks: dict[str, Block] = {}
        self._rows: list[QHBoxLayout] = []
        self.inner = QWidget()
        self.inner.setObjectName("content")
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(18, 14, 18, 18)
        self.column.setSpacing(12)
        for line in lines:
            self._add(line)
        self.column.addStretch(1)
        self.setWidget(self.inner)
        self._turn(False)

    def show_row(
        self, key: str, values: Mapping[str, Any], *, things: Mapping[str, Sequence[Offer]] | None = None
    ) -> None:
        """Shows a row; a field in which a person is typing keeps what they typed, unless it is another row."""
        for block in self.blocks.values():
            block.say_fault("")
        if key != self._key:
            self.forget()
            self.verticalScrollBar().setValue(0)
        self._key = key
        for editor in self.editors.values():
            editor.show(values, things or {})
        self._turn(True)

    def show_nothing(self) -> None:
        """No row is chosen."""
        self._key = None
        self._turn(False)

    def _turn(self, on: bool) -> None:
        """Shows the fields or nothing: what is hidden would still be scrolled."""
        self.inner.setVisible(on)
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)

    def show_only(self, names: frozenset[str] | None) -> None:
        """Shows the fields that fit; None for all of them."""
        for name, block in self.blocks.items():
            block.setVisible(names is None or name in names)

    def forget(self) -> None:
        """Lets go of what is being typed: it belonged to another row."""
        for field in self.inner.findChildren(Field):
            field.forget()
        for text in self.inner.findChildren(TextField):
            text.forget()

    def say_fault(self, names: Sequence[str], sentence: str) -> None:
        """Says under the field of these attributes why something was not stored; under the first where none fits."""
        fitting = (line for line, editor in self.editors.items() if set(names) & set(editor.names))
        block = self.blocks[next(fitting, next(iter(self.blocks)))]
        block.say_fault(sentence)
        self.ensureWidgetVisible(block)

    def begin(self) -> None:
        """Puts the keyboard into the first field, all of it selected."""
        field = next((one for one in self.inner.findChildren(Field) if one.isVisibleTo(self)), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            field.selectAll()

    def field(self, name: str) -> QWidget:
        """The field of an attribute; of a pair the one that shows it now."""
        for editor in self.editors.values():
            if name in editor.names:
                if isinstance(editor, PairEditor):
                    return editor.fields[editor._order.index(name)]
                return editor.widgets[0]
        raise KeyError(name)

    def add_block(self, name: str, block: Block, *, after: str) -> None:
        """Puts another part into the form, under the field `after`."""
        row = next(row for row in self._rows if row.indexOf(self.blocks[after]) >= 0)
        self.column.insertWidget(self.column.indexOf(row) + 1, block)
        self.blocks[name] = block

    def _add(self, line: Line) -> None:
        editor = self._editor(line, self.given.emit, lambda sentence: self.say_fault((line.name,), sentence))
        self.editors[line.name] = editor
        self.blocks[line.name] = Block(self._look, line.word, *editor.widgets)
        if not line.beside:
            self._rows.append(QHBoxLayout())
            self._rows[-1].setSpacing(8)
            self.column.addLayout(self._rows[-1])
        self._rows[-1].addWidget(self.blocks[line.name], 1)

    def _editor(self, line: Line, give: Give, fault: Callable[[str], None]) -> Editor:
        look, name, word = self._look, line.name, line.word
        match line.kind:
            case "pair":
                return PairEditor(look, line, give)
            case "number" | "decimal":
                return NumberEditor(look, name, word, give, fault, decimal=line.kind == "decimal")
            case "day":
                return DayEditor(look, name, word, give, fault)
            case "moment":
                return MomentEditor(look, name, word, give, fault)
            case "zone":
                return ZoneEditor(look, name, word, give)
            case "thing":
                return ThingEditor(look, name, word, give, none=line.none, new=line.new, fixed=line.choices)
        return TextEditor(look, name, word, give, long=line.kind == "long")
