"""The size of the controls is chosen for the next start, and the window comes back where it stood."""

from __future__ import annotations

from pathlib import Path

from planner.settings import Settings, load_settings, scale_factor, settings_file
from planner.ui.shell.placing import placing_file


def test_a_scale_is_kept_for_the_next_start(open_window, tmp_path: Path) -> None:
    window = open_window()
    window.rooms.go("settings")
    window.click(window.page.scale.button("150"))
    assert load_settings().scale == "150"
    assert scale_factor(load_settings()) == "1.5"
    assert scale_factor(Settings(scale="7")) is None
    window.click(window.page.scale.button(""))
    assert load_settings().scale is None

    papers = tmp_path / "papers of visits"
    for typed in (f'"{papers}"', "papers", "../papers"):
        window.retype(window.page.folder, typed)
        assert load_settings().export_folder == str(papers)
    window.retype(window.page.folder, " ")
    assert load_settings().export_folder is None

    settings_file().unlink()
    settings_file().mkdir()  # stands for a file that another program holds, or a folder without rights
    window.click(window.page.theme.button("dark"))
    card = window.part("refusal")
    assert (window.page.title, window.shell.look.colours.dark) == ("Settings", True)
    assert (card.accessibleName(), str(settings_file()) in card.accessibleDescription()) == (
        "The settings were not stored", True,
    )  # fmt: skip


def test_the_window_opens_in_the_size_it_was_closed_in(open_window) -> None:
    window = open_window()
    window.shell.resize(780, 600)
    window.shell.close()
    assert placing_file().is_file()
    assert open_window().shell.size().toTuple() == (780, 600)
    placing_file().write_bytes(b"no place")
    assert open_window().shell.size().toTuple() == (1480, 900)
