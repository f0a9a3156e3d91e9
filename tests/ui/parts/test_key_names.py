"""A key is called what is printed on it."""

from __future__ import annotations

import sys

import pytest

from planner.ui.parts.key_names import keys_here, sequences_of


@pytest.mark.parametrize(
    ("platform", "named"),
    [
        ("win32", ["Ctrl+E", "Ctrl+Shift+Z", "先用 Ctrl+C 复制", "Hold Ctrl and turn the wheel", "Alt+Up", "F2"]),
        ("darwin", ["⌘E", "⇧⌘Z", "先用 ⌘C 复制", "Hold ⌘ and turn the wheel", "⌥Up", "F2"]),
    ],
)
def test_keys_have_the_names_of_the_machine(platform: str, named: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    texts = ["Ctrl+E", "Ctrl+Shift+Z", "先用 Ctrl+C 复制", "Hold Ctrl and turn the wheel", "Alt+Up", "F2"]
    assert [keys_here(text) for text in texts] == named


def test_what_is_called_delete_on_a_mac_removes_as_del_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert [key.toString() for key in sequences_of("Del")] == ["Backspace", "Del"]
    assert [key.toString() for key in sequences_of("Ctrl+D")] == ["Ctrl+D"]
    monkeypatch.setattr(sys, "platform", "win32")
    assert [key.toString() for key in sequences_of("Del")] == ["Del"]
