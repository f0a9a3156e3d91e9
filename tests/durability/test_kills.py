"""No acknowledged edit is lost when the planner is killed or the power fails, and no file is ever half of one.

A sample in `check`; `dev.py soak` does 300 kills and 80 power cuts and writes the figures down.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage.backup_files import backups_of
from planner.storage.checksums import is_whole
from tests.durability.figures import write_figures
from tests.durability.worlds import TOP, new_visit, office, office_with, titles
from tests.patience import PATIENCE
from tests.soak import amount

KILLS = amount(12, whole=300)
POWER_CUTS = amount(5, whole=80)
TAPE = amount(30, whole=600)
"""The edits that are recorded, so that power may fail among them."""
SWITCH_KILLS_EVERY = amount(20, whole=1)

PYTHON = shlex.quote(sys.executable)
WRITE = f"{PYTHON} -m tests.durability.writer {{work}}/office.sqlite {{start}}"
VERIFY = f"{PYTHON} -m tests.durability.edits {{work}}/office.sqlite {{acked}}"

# Starting the planner takes most of the time; a slow machine must not look like a lost edit.
pytestmark = [pytest.mark.soak, pytest.mark.timeout(amount(900, whole=7200))]


def strace_works() -> bool:
    """Whether strace is there and may look at a program (a container may forbid it)."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


needs_strace = pytest.mark.skipif(not strace_works(), reason="strace is not installed, or may not trace here")


def judge(name: str, *options: object, write: str = WRITE) -> subprocess.CompletedProcess[str]:
    """Runs one of the judges in tests/checks on the writer."""
    return subprocess.run(
        [sys.executable, str(TOP / "tests" / "checks" / name), "--cmd", write, "--verify", VERIFY, *map(str, options)],
        cwd=TOP,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the judge kills by POSIX signals")
def test_no_acknowledged_edit_is_lost_when_the_planner_is_killed(tmp_path: Path) -> None:
    work, report = tmp_path / "work", tmp_path / "report.json"
    # The limit is for a writer that hangs: a slow machine may take long until its first edit.
    options = ("--runs", KILLS, "--work", work, "--fresh-every", 50, "--limit", PATIENCE, "--json", report)
    judged = judge("kill_harness.py", *options)
    assert judged.returncode == 0, judged.stdout + judged.stderr
    found = json.loads(report.read_text(encoding="utf-8"))
    assert (found["runs"], found["failures"]) == (KILLS, [])
    # Who is not killed while he starts is killed after an edit, or after many where the machine is fast.
    assert found["acked_total"] >= KILLS - found["killed_before_first_ack"] > KILLS // 2
    write_figures(
        "kills",
        f"{KILLS} kills, {found['acked_total']} acknowledged edits, 0 lost; {found['left_hot_journal_or_wal']} kills "
        f"left a log to recover, {found['killed_before_first_ack']} came before the first edit",
    )


@needs_strace
def test_no_acknowledged_edit_is_lost_when_the_power_fails(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    first = WRITE.format(work=work, start=0)
    subprocess.run([*shlex.split(first), "30"], cwd=TOP, check=True, stdout=subprocess.DEVNULL)
    options = ("--work", work, "--start", 30, "--points", POWER_CUTS, "--seconds", amount(PATIENCE, whole=3600))
    judged = judge("powerloss_replay.py", *options, write=f"{WRITE} {TAPE}")
    assert judged.returncode == 0, judged.stdout + judged.stderr
    tape = re.search(r"acks (\d+) syncs (\d+) syncs/ack ([\d.]+)", judged.stdout)
    assert tape is not None
    assert int(tape[1]) == TAPE
    assert f"power-loss points {POWER_CUTS} failures 0" in judged.stdout
    write_figures(
        "power cuts",
        f"{POWER_CUTS} power cuts in a tape of {tape[1]} acknowledged edits ({tape[3]} flushes for each), 0 lost",
    )


RESTORE = """
import sys
from pathlib import Path
from planner.clock import system_clock
from planner.usecases.backups import restore_backup
restore_backup(sys.argv[1], "1", clock=system_clock)
"""


@needs_strace
def test_a_restore_that_is_killed_leaves_the_old_database_or_the_new_one(tmp_path: Path) -> None:
    before = tmp_path / "before"
    path = office_with(before / "office.sqlite", "Old")
    with office(path) as workspace:
        workspace.back_up()
        new_visit(workspace, "New")
    calls = "pwrite64,ftruncate,fsync,fdatasync,rename,unlink,copy_file_range,sendfile"
    ends: list[list[str]] = []
    for call in range(1, 500, SWITCH_KILLS_EVERY):
        work = tmp_path / "work"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(before, work)
        restored = work / "office.sqlite"
        kill = ["strace", "-f", "-o", "/dev/null", "-e", f"inject={calls}:signal=SIGKILL:when={call}"]
        done = subprocess.run(
            [*kill, sys.executable, "-c", RESTORE, restored], cwd=TOP, capture_output=True, check=False
        )
        ends.append(titles(restored))
        with office(restored) as workspace:
            assert workspace.read_only is None
        assert ends[-1] in (["New", "Old"], ["Old"])
        kept = [titles(backup.path) for backup in backups_of(restored) if is_whole(backup.path)]
        assert ["New", "Old"] in [ends[-1], *kept], f"killed at call {call}, what was there is gone"
        if done.returncode == 0:
            break
    assert done.returncode == 0, done.stderr
    assert (ends[0], ends[-1]) == (["New", "Old"], ["Old"])
    write_figures("restores", f"{len(ends) - 1} restores killed between their writes, 0 databases lost")
