"""The faces that ship, and what the window writes with them."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from planner.paths import resource
from planner.ui.theme.fonts import FACES

WINDOW = Path(__file__).resolve().parents[3] / "planner" / "ui"


def test_the_faces_that_ship_have_every_sign_that_the_window_writes(qapp: QApplication) -> None:
    # Any other sign is written in whatever face the machine has for it, if it has one, and looking for it takes long.
    faces = [QRawFont(str(resource("fonts", face)), 13) for face in FACES]
    written = {sign for text in [*_sources(), *_translations()] for sign in text if sign.isprintable()}
    assert set("aZ…代表团") < written
    assert {sign for sign in written if not any(face.supportsCharacter(ord(sign)) for face in faces)} == set()


def _sources() -> list[str]:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in WINDOW.rglob("*.py")]
    given = [
        node.args[0]
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
    ]
    return [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _translations() -> list[str]:
    texts = ElementTree.parse(resource("translations", "planner_zh_Hans.ts"))
    return ["".join(one.itertext()) for one in texts.iter("translation")]
