"""The wheel: all that ships with the planner is in it, and nothing that only developers need."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return zipfile.Path(made)


def committed(*folders: str) -> set[str]:
    """The files of these folders that git knows, and those that are new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *folders]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return {name for name in told.split("\0") if name and (ROOT / name).exists()}


def names(wheel: zipfile.Path) -> set[str]:
    return {name for name in wheel.root.namelist() if not name.endswith("/")}


def test_it_holds_the_package_and_the_resources_and_nothing_else(wheel: zipfile.Path) -> None:
    about = {name for name in names(wheel) if ".dist-info/" in name}
    resources = {name.replace("resources/", "planner/_resources/", 1) for name in committed("resources")}
    assert names(wheel) - about == committed("planner") | resources


def test_what_is_found_by_its_path_is_in_it(wheel: zipfile.Path) -> None:
    assert {
        "planner/py.typed",
        "planner/storage/migrations/env.py",
        "planner/storage/migrations/script.py.mako",
        "planner/storage/migrations/versions/v0001_first_schema.py",
        "planner/_resources/format/visit.schema.json",
        "planner/_resources/translations/planner_zh_Hans.qm",
        "planner/_resources/translations/zh_Hans/LC_MESSAGES/planner.mo",
        "planner/_resources/fonts/OFL.txt",
        "planner/_resources/places/places.sqlite",
        "planner/_resources/places/README.md",
    } - names(wheel) == set()


def test_it_gives_two_programs_and_brings_its_licences(wheel: zipfile.Path) -> None:
    (about,) = {name.split("/")[0] for name in names(wheel) if ".dist-info/" in name}
    entries = ConfigParser()
    entries.read_string((wheel / about / "entry_points.txt").read_text(encoding="utf-8"))
    assert {name: dict(entries[name]) for name in entries.sections()} == {
        "console_scripts": {"planner-cli": "planner.cli:main"},
        "gui_scripts": {"planner": "planner.app:main"},
    }
    licences = f"{about}/licenses/"
    assert {name.removeprefix(licences) for name in names(wheel) if name.startswith(licences)} == {
        "LICENSE",
        "resources/fonts/OFL.txt",
    }
