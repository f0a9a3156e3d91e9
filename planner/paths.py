"""Where things lie: what ships with the program, and the folders of the person who uses it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path, PurePath
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


def sqlite_uri(path: PurePath) -> str:
    """An absolute path as SQLite takes it in a URI. `Path.as_uri` names the server of a Windows share as the host,
    which SQLite refuses; a mapped drive and a program on a share are both resolved to that."""
    from urllib.parse import quote_from_bytes

    text = quote_from_bytes(os.fsencode(path.as_posix()), safe="/:")
    return f"file://{text}" if text.startswith("/") else f"file:///{text}"


def named_file(text: str | Path) -> Path:
    """The absolute path of a file that a person named. `~` is the person's home; where there is none, a name."""
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError:
        return Path(text).absolute()


def _folders() -> PlatformDirs:
    # With PLANNER_HOME nobody asks where the machine keeps things.
    from platformdirs import PlatformDirs

    return PlatformDirs(_NAME, appauthor=False)
