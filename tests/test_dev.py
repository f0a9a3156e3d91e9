"""`dev.py`: what a Python is told that is too old for the planner."""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path

import pytest

import dev

SOURCE = Path(dev.__file__).read_text(encoding="utf-8")
OLD_SYNTAX = (
    ast.Module, ast.Expr, ast.Constant, ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.Compare, ast.Lt, ast.Eq,
    ast.Attribute, ast.Name, ast.Load, ast.Tuple, ast.Call, ast.Starred, ast.Subscript, ast.Slice,
)  # fmt: skip
"""What every Python reads; annotations, f-strings and the like are other nodes."""
REFUSAL = (
    "Delegation Planner needs Python 3.11 or newer; this is Python {}. Install a newer one, or call one that is there "
    "by its name, such as: python3.12 dev.py run"
)


def test_its_syntax_is_that_of_any_python() -> None:
    tree = ast.parse(SOURCE)
    assert {type(node).__name__ for node in ast.walk(tree) if not isinstance(node, OLD_SYNTAX)} == set()


def test_an_old_python_is_told_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(dev.__file__))
    assert stop.value.code == REFUSAL.format("3.9")
