"""In which language the planner speaks where nobody chose one, and settings that cannot be written."""

from __future__ import annotations

import ctypes
import locale
import plistlib
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from planner import settings, small_files
from planner.errors import StorageError
from planner.settings import Settings, load_settings, save_settings, settings_file, speaking_language


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in the environment says a language, as for a program started from a menu."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("unset")
@pytest.mark.parametrize(
    ("number", "language"),
    [(0x0804, "zh-Hans"), (0x1004, "zh-Hans"), (0x0404, "zh-Hans"), (0x0409, "en"), (0x40C, "en")],
)
def test_windows_is_asked_for_the_language_of_its_desktop(
    number: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The names of locales there, "Chinese (Simplified)_China" among them, follow the formats of dates instead.
    monkeypatch.setattr(sys, "platform", "win32")
    asked = SimpleNamespace(kernel32=SimpleNamespace(GetUserDefaultUILanguage=lambda: number))
    monkeypatch.setattr(ctypes, "windll", asked, raising=False)
    assert speaking_language(Settings()) == language


@pytest.mark.usefixtures("unset")
@pytest.mark.parametrize(
    ("languages", "spoken"), [(["zh-Hans-CN", "en-CN"], "zh-Hans"), (["en-CN", "zh-Hans-CN"], "en"), ([], "en")]
)
def test_a_mac_is_asked_for_the_languages_in_their_order(
    languages: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert speaking_language(Settings()) == "en"  # there is no such file yet
    (tmp_path / "Library" / "Preferences").mkdir(parents=True)
    content = plistlib.dumps({"AppleLanguages": languages}, fmt=plistlib.FMT_BINARY)
    (tmp_path / "Library" / "Preferences" / ".GlobalPreferences.plist").write_bytes(content)
    assert speaking_language(Settings()) == spoken


@pytest.mark.usefixtures("unset")
def test_a_locale_that_python_does_not_know_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    def unknown() -> tuple[str, str]:
        raise ValueError("unknown locale: zh-Hans")

    monkeypatch.setattr(locale, "getlocale", unknown)
    assert speaking_language(Settings()) == "en"


def test_what_was_chosen_or_set_is_asked_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "_language_of_system", lambda: "zh")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert (speaking_language(Settings()), speaking_language(Settings(language="zh-Hans"))) == ("en", "zh-Hans")


def test_settings_are_replaced_when_another_program_lets_go_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(language="en"))
    held, replace = [PermissionError(13, "held")], Path.replace

    def when_free(draft: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return replace(draft, target)

    monkeypatch.setattr(small_files, "_PAUSE_SECONDS", 0)
    monkeypatch.setattr(Path, "replace", when_free)
    save_settings(Settings(export_folder="D:\\访问", language="zh-Hans"))
    assert (held, load_settings()) == ([], Settings(export_folder="D:\\访问", language="zh-Hans"))


def test_settings_that_cannot_be_stored_are_told_and_leave_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(language="en"))

    def held(_draft: Path, _target: Path) -> Path:
        raise PermissionError(13, "held by another program")

    monkeypatch.setattr(small_files, "_PAUSE_SECONDS", 0)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(StorageError) as refused:
        save_settings(Settings(language="zh-Hans"))
    assert (str(refused.value), list(settings_file().parent.iterdir()), load_settings().language) == (
        f"The settings hold until the planner is closed, but were not stored in {settings_file()} "
        "(held by another program).",
        [settings_file()],
        "en",
    )
