"""Where things lie: what ships with the program, and the folders of the person who uses it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_PACKAGE = Path(__file__).resolve().parent
_NAME = "Delegation Planner"


def resource(*parts: str) -> Path:
    """A file or folder that ships with the program (fonts, translations, samples)."""
    return _resources().joinpath(*parts)


@cache
def _resources() -> Path:
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def checkout() -> Path | None:
    """The folder of a source checkout, or None where the program is installed."""
    top = _PACKAGE.parent
    return top if (top / "pyproject.toml").is_file() and (top / "resources").is_dir() else None


def data_folder() -> Path:
    """Where the office database lives by default. PLANNER_HOME moves it, and the two below."""
    home = os.environ.get("PLANNER_HOME")
    return Path(home) / "data" if home else _folders().user_data_path


def default_database() -> Path:
    """Where the office database lies unless the call names another."""
    return data_folder() / "office.sqlite"


def config_folder() -> Path:
    """Where the person's settings live."""
    home = os.environ.get("PLANNER_HOME")
    return Path(home) / "config" if home else _folders().user_config_path


def export_folder() -> Path:
    """Where papers go unless the person says otherwise: `exports` in a checkout, else their documents."""
    home = os.environ.get("PLANNER_HOME")
    if home:
        return Path(home) / "exports"
    top = checkout()
    return top / "exports" if top else _folders().user_documents_path / _NAME


def _folders() -> PlatformDirs:
    # With PLANNER_HOME nobody asks where the machine keeps things.
    from platformdirs import PlatformDirs

    return PlatformDirs(_NAME, appauthor=False)
