"""A screen that is not there, does not answer or lacks its libraries is told before Qt would abort."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from planner import displays
from planner.displays import X_LIBRARIES, why_no_window
from tools.dev.system import SCREEN_LIBRARIES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
LOADED = displays._can_be_loaded
OUT_OF_REACH = "The display {} does not answer. planner-cli does the same without a window."


@pytest.fixture(autouse=True)
def desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A desktop of which nothing is said yet, and every library is there."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(displays, "_can_be_loaded", lambda _: True)
    return tmp_path


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short name: that of a socket may have 107 letters."""
    with TemporaryDirectory(prefix="x") as folder:
        yield Path(folder)


def said() -> str | None:
    reason = why_no_window()
    return None if reason is None else str(reason)


def test_without_a_display_there_is_none() -> None:
    assert said() == "There is no display here. planner-cli does the same without a window."


@pytest.mark.parametrize("begin", ["", "\0"])
def test_a_screen_of_this_machine_is_asked_through_its_socket(
    begin: str, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(displays, "_SOCKETS", f"{short}/X")
    monkeypatch.setenv("DISPLAY", ":7.0")
    assert said() == OUT_OF_REACH.format(":7.0")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{begin}{short}/X7")
        server.listen()
        assert said() is None
    assert said() == OUT_OF_REACH.format(":7.0")  # what is left over of a server is none


def test_a_screen_of_another_machine_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}.0")
        assert said() is None
    assert said() == OUT_OF_REACH.format(f"127.0.0.1:{number}.0")


def test_wayland_is_taken_where_it_is_and_else_x(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert said() == "There is no display here. planner-cli does the same without a window."
    (desktop / "wayland-0").touch()
    assert said() is None


def test_a_library_of_the_screen_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(displays, "_answers", lambda _: True)
    monkeypatch.setattr(displays, "_can_be_loaded", lambda name: name != "libxcb-image.so.0")
    assert said() == (
        "The window needs the system library libxcb-image.so.0, which is not installed here. planner-cli does the same "
        "without a window."
    )
    assert set(X_LIBRARIES) == set(SCREEN_LIBRARIES)


@pytest.mark.parametrize("display", ["", ":7"])
def test_who_chose_a_platform_of_qt_is_not_asked(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert said() is None


def test_what_can_be_loaded_is_tried() -> None:
    assert (LOADED("libc.so.6"), LOADED("libnowhere.so.1")) == (True, False)
