"""What a person chose for this planner on this machine: a small JSON file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

from planner.messages import LANGUAGES, closest_language
from planner.paths import config_folder

SCALES = ("100", "125", "150", "175", "200")


class Settings(NamedTuple):
    """Every choice is optional; None means: as the machine is set."""

    language: str | None = None
    home_zone: str | None = None
    export_folder: str | None = None
    theme: str | None = None
    scale: str | None = None
    """How large the window is drawn, in per cent: one of SCALES."""


def settings_file() -> Path:
    """The file that holds the settings; it need not exist."""
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """The stored settings; defaults where the file is missing or cannot be read."""
    try:
        stored = json.loads(settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return Settings(**{k: v for k, v in stored.items() if k in Settings._fields and isinstance(v, str)})


def save_settings(settings: Settings) -> None:
    """Writes the settings whole: a reader sees the old file or the new one."""
    target = settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".part")
    draft.write_text(json.dumps(settings._asdict(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    draft.replace(target)


def scale_factor(settings: Settings) -> str | None:
    """The scale as Qt takes it, such as "1.25"; None for: as the screen says."""
    return f"{int(settings.scale) / 100:g}" if settings.scale in SCALES else None


def speaking_language(settings: Settings) -> str:
    """The language for messages: the one chosen, else the locale's, else English."""
    if settings.language in LANGUAGES:
        return settings.language
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return closest_language(os.environ[name])
    import locale  # a table of a thousand names, and where a language is chosen nobody asks for it

    return closest_language(locale.getlocale()[0])
