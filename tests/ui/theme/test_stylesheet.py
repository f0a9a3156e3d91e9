"""The sheet of plain widgets holds wherever the planner is installed."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox

from planner.paths import resource
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.stylesheet import stylesheet


def box(arrow: Path) -> QImage:
    drawn = QComboBox()
    drawn.resize(120, 30)
    drawn.setStyleSheet(stylesheet(LIGHT, arrow=arrow.as_posix()))
    return drawn.grab().toImage()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "name",
    [
        "Program Files (x86)",
        "李's 100% {office}; planner",
        pytest.param('a "b"', marks=pytest.mark.skipif(sys.platform == "win32", reason="no such name there")),
    ],
)
def test_a_drop_down_has_its_arrow_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    arrow = resource("icons", "chevron-down-light.svg")
    (tmp_path / name).mkdir()
    copied = Path(shutil.copy(arrow, tmp_path / name))
    assert box(copied) == box(arrow)
    empty = tmp_path / "empty.svg"
    empty.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>', encoding="utf-8")
    assert box(copied) != box(empty)
