"""A photograph from a visit file may be anything."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from planner.ui.gifts.photo import PhotoBox, photo_of_file
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.look import Look


def test_a_photograph_is_made_small_and_what_is_none_is_kept_and_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(0xCC8844)
    assert image.save(str(tmp_path / "vase.png"))
    photo = photo_of_file(tmp_path / "vase.png")
    assert photo is not None
    assert QImage.fromData(base64.b64decode(photo)).size().toTuple() == (640, 360)
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    assert photo_of_file(tmp_path / "text.png") is None
    box = PhotoBox(Look(LIGHT, "en"))
    qtbot.addWidget(box)
    shown = []
    for text in (photo, "abc", "é", None):
        box.show_photo(text)
        shown.append(not box.picture.isHidden())
    assert shown == [True, False, False, False]
