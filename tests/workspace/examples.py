"""Every example of a command, from the story and from the modules `examples_*` beside this one."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import tests.workspace as here
from planner.workspace import Command
from tests.workspace import story
from tests.workspace.office_rows import OfficeRows

_MODULES = [
    importlib.import_module(f"{here.__name__}.{module.name}")
    for module in pkgutil.iter_modules(here.__path__)
    if module.name.startswith("examples_")
]

EXAMPLES: tuple[Command[Any], ...] = (*story.EXAMPLES, *(one for module in _MODULES for one in module.EXAMPLES))
"""One command of every kind; each changes something, and none is refused."""

OFFICE_ROWS: OfficeRows = {
    model: rows for module in _MODULES for model, rows in getattr(module, "OFFICE_ROWS", {}).items()
}
"""What the office holds before any of them, by table."""
