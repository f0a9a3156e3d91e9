"""One part of an inspector: a caption, what stands under it, and beside it why something was not stored."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.label import caption, label
from planner.ui.theme.look import Look


class Block(QWidget):
    """Holds the fields of one thing; a fault stands directly under them and goes with the next correction."""

    def __init__(self, look: Look, word: str, *content: QWidget) -> None:
        super().__init__()
        self._look = look
        self._word = caption(word, look.colours.secondary)
        self._remark: QLabel | None = None
        self._fault: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.addWidget(self._word)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        for widget in content:
            self._column.addWidget(widget)
        self._word.setVisible(bool(word))

    def rename(self, word: str) -> None:
        """Another caption."""
        self._word.setText(word)

    def remark(self, words: str) -> None:
        """What stands at the right of the caption."""
        if self._remark is None:
            self._remark = label("", self._look.colours.secondary, 11)
            self._head.insertWidget(2, self._remark)
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def add_to_head(self, widget: QWidget) -> None:
        """Puts a link at the right end of the caption's line."""
        self._head.addWidget(widget)

    def say_fault(self, sentence: str) -> None:
        """Says under the fields why something was not stored; nothing takes the sentence away."""
        if self._fault is None:
            if not sentence:
                return
            self._fault = label("", self._look.colours.warning_text, 12, wrap=True)
            self._column.addWidget(self._fault)
        self._fault.setObjectName("fault" if sentence else "")
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        say_aloud(self, sentence, at_once=True)
        self.setAccessibleDescription(sentence)
