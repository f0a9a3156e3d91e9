"""What a person chose for this planner on this machine: a small JSON file."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import NamedTuple

from planner.errors import StorageError, reason_of
from planner.messages import LANGUAGES, closest_language, message
from planner.paths import config_folder
from planner.small_files import read_object, write_object

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
    stored = read_object(settings_file())
    return Settings(**{k: v for k, v in stored.items() if k in Settings._fields and isinstance(v, str)})


def save_settings(settings: Settings) -> None:
    """Writes the settings whole: a reader sees the old file or the new one. Raises StorageError."""
    target = settings_file()
    try:
        write_object(target, settings._asdict())
    except OSError as fault:
        raise StorageError(
            message(
                "The settings hold until the planner is closed, but were not stored in {file} ({reason}).",
                file=str(target),
                reason=reason_of(fault),
            )
        ) from fault


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
    return closest_language(_language_of_system())


def _language_of_system() -> str | None:
    """A locale name or language tag; None where the system has no answer. Imports are late: most starts need none."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            import ctypes

            # Names of locales there are such as "Chinese (Simplified)_China", and follow the formats of dates.
            chinese, language = 0x04, ctypes.windll.kernel32.GetUserDefaultUILanguage()
            return "zh" if language & 0x3FF == chinese else "en"
        if sys.platform == "darwin":
            return _mac_language()
        import locale

        return locale.getlocale()[0]
    return None


def _mac_language() -> str | None:
    """The first of the languages that a person put in order; what Finder starts sees no LANG."""
    import plistlib

    with Path("~/Library/Preferences/.GlobalPreferences.plist").expanduser().open("rb") as file:
        languages = plistlib.load(file).get("AppleLanguages")
    return str(languages[0]) if isinstance(languages, list) and languages else None
