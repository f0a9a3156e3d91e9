"""The real program in a process of its own: streams, full disks and readers that go away."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli.speaking import put
from tests.cli.conftest import Call, Write
from tests.worlds import VISIT_ID, document, item

TOP = Path(__file__).resolve().parents[2]
ROOM = 200_000
"""Bytes that a file may have where the disk counts as full: enough for an open database."""
has_limits = pytest.mark.skipif(sys.platform == "win32", reason="limits are set in the way of Linux and macOS")


def planner(
    *words: object, most_bytes: int | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Runs main.py as a person would."""

    def limit() -> None:
        import resource

        assert most_bytes is not None
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    return subprocess.run(
        [sys.executable, TOP / "main.py", *map(str, words)],
        capture_output=True,
        env={**os.environ, **(environment or {})},
        preexec_fn=limit if most_bytes is not None else None,
        check=False,
    )


@pytest.mark.parametrize(
    "environment", [{"PYTHONIOENCODING": name} for name in ("ascii", "cp936", "cp1252")] + [{"LC_ALL": "C"}]
)
def test_streams_are_utf_8_whatever_the_console(environment: dict[str, str], call: Call, write: Write) -> None:
    file = write(document(item("a"), title="访问 🎁 Café"))
    call("visits")  # begins the office
    stored = planner("import", file, environment=environment)
    missed = planner("show", "罗马", environment=environment)
    assert (stored.returncode, stored.stdout.decode("utf-8"), stored.stderr) == (
        0, f"{VISIT_ID}\t访问 🎁 Café\t1\n", b"",
    )  # fmt: skip
    assert (missed.returncode, missed.stdout, missed.stderr.decode("utf-8")) == (
        1, b"", "No visit is called “罗马”. The verb “visits” lists those there are.\n",
    )  # fmt: skip


@has_limits
def test_a_full_disk_leaves_the_old_file_and_no_half_one(call: Call, write: Write, tmp_path: Path) -> None:
    out = tmp_path / "out"
    call("import", write(document()))
    call("export", VISIT_ID, "--to", out, "--format", "visit")
    (old,) = out.iterdir()
    before = old.read_bytes()
    call("import", write(document(purpose="x" * (ROOM * 2))))
    full = planner("export", VISIT_ID, "--to", out, "--format", "visit", most_bytes=ROOM)
    assert (full.returncode, full.stdout, full.stderr.decode()) == (
        1,
        b"",
        f"{old} was not written (File too large). Close programs that show it, check the folder and the room on the"
        " disk, then try again.\n",
    )
    assert ([path.name for path in out.iterdir()], old.read_bytes()) == ([old.name], before)


@has_limits
def test_a_full_disk_stores_nothing_of_an_import(call: Call, write: Write) -> None:
    call("import", write(document()))
    before = call("show", VISIT_ID, "--json")
    full = planner("import", write(document(purpose="x" * (ROOM * 4), title="Other")), most_bytes=ROOM)
    assert (full.returncode, full.stdout, b"Traceback" in full.stderr, full.stderr.count(b"\n")) == (1, b"", False, 1)
    assert call("show", VISIT_ID, "--json") == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_results_that_cannot_be_written_are_told_in_one_sentence(call: Call, write: Write) -> None:
    call("import", write(document()))
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, TOP / "main.py", "visits"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (result.returncode, result.stderr.decode()) == (
        1,
        "The results could not be written (No space left on device). Write them elsewhere, or make room.\n",
    )


def test_a_reader_that_has_seen_enough_ends_it_quietly(call: Call, write: Write) -> None:
    call("import", write(document()))
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run(
        [sys.executable, TOP / "main.py", "visits"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


def test_a_reader_that_went_is_known_by_what_windows_says_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(sys, "stdout", Gone())
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(BrokenPipeError):
        put("a visit")


def test_no_verb_needs_the_window_or_a_display() -> None:
    code = (
        "import sys; from planner.app import main; main(['samples']);"
        "print(sorted(name for name in sys.modules if name.startswith('PySide6')))"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    result = subprocess.run([sys.executable, "-c", code], cwd=TOP, env=environment, capture_output=True, check=False)
    assert (result.returncode, result.stdout, result.stderr.count(b" was added.\n")) == (0, b"[]\n", 3)
