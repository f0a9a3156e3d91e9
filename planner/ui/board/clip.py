"""Items on the clipboard: their ids for the planner, their times and titles for everybody else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtWidgets import QApplication

FORMAT = "application/x-delegation-items"


@dataclass(frozen=True, slots=True)
class Clip:
    """Items of one visit, copied or cut."""

    visit_id: str
    ids: tuple[str, ...]
    cut: bool = False


def put_on_clipboard(clip: Clip, lines: Sequence[str]) -> None:
    """Puts items on the clipboard; other programs get one line of text for each."""
    data = QMimeData()
    value = {"visit": clip.visit_id, "items": list(clip.ids), "cut": clip.cut}
    data.setData(FORMAT, QByteArray(json.dumps(value).encode("utf-8")))
    data.setText("\n".join(lines))
    QApplication.clipboard().setMimeData(data)


def from_clipboard() -> Clip | None:
    """The items on the clipboard; None where there are none."""
    data = QApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(FORMAT):
        return None
    try:
        value = json.loads(bytes(data.data(FORMAT).data()))
        return Clip(str(value["visit"]), tuple(str(one) for one in value["items"]), bool(value["cut"]))
    except (ValueError, KeyError, TypeError):  # something else goes by our name there
        return None


def clear_clipboard() -> None:
    """Takes cut items off the clipboard: they are pasted once."""
    QApplication.clipboard().clear()
