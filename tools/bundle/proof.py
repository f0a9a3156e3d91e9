"""Proof that a bundle works alone: both programs are run as by a person who has no Python."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENCE = 60
"""Seconds after which a program that has not done what it should is taken for broken."""
LOOK_AGAIN = 0.2
"""Seconds between two looks at whether the window has opened its database."""
SETTLE = 3
"""Seconds that the window has to build its first page, which comes after the database, and to fail over it."""

BEGINNINGS = {".pdf": b"%PDF-", ".ics": b"BEGIN:VCALENDAR", ".json": b"{"}
"""How the papers begin, by the ends of their names."""
OF_THE_SYSTEM = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
"""What Windows programs cannot do without; nothing in it leads to a Python."""


class Broken(Exception):
    """The bundle does not do what it should; the text says what."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A bundle and the scratch folder it may write to."""

    bundle: Path
    scratch: Path

    def program(self, name: str) -> str:
        """The path of one of the two programs."""
        return str(self.bundle / (f"{name}.exe" if sys.platform == "win32" else name))

    def environment(self) -> Mapping[str, str]:
        """What the programs see: a desktop without a screen, and no way to a Python."""
        system = {name: os.environ[name] for name in OF_THE_SYSTEM if name in os.environ}
        own = {"HOME": str(self.scratch), "PLANNER_HOME": str(self.scratch / "home")}
        return {**system, **own, "PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def choose(self, language: str) -> None:
        """Stores the language as the settings of the window do."""
        settings = self.scratch / "home" / "config" / "settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"language": language}), encoding="utf-8")

    def tell(self, database: str, *words: str) -> tuple[int, str, str]:
        """What a verb of the command line gives: its status and both its streams."""
        where = database if "://" in database else str(self.scratch / database)
        done = subprocess.run(
            [self.program("planner-cli"), "--database", where, *words],
            cwd=self.scratch,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def ask(self, database: str, *words: str) -> list[str]:
        """The lines that a verb prints. Raises Broken where it fails."""
        status, lines, said = self.tell(database, *words)
        if status:
            raise Broken(f"planner-cli {' '.join(words)} ended with {status}:\n{said}")
        return lines.splitlines()


def prove(bundle: Path) -> None:
    """Runs the command line and the window of a bundle. Raises Broken at the first thing that is wrong."""
    # Chinese and a space: the way to a person's folders often has both.
    with TemporaryDirectory(prefix="试用 planner ", ignore_cleanup_errors=True) as scratch:
        trial = Trial(bundle, Path(scratch))
        trial.choose("zh-Hans")
        prove_papers(trial)
        prove_lists(trial)
        prove_chinese(trial)
        prove_driver(trial)
        prove_window(trial)


def prove_papers(trial: Trial) -> None:
    """The story visits go in, and every paper of each comes out in two languages."""
    trial.ask("stories.sqlite", "samples")
    visits = [line.split("\t")[0] for line in trial.ask("stories.sqlite", "visits")]
    if not visits:
        raise Broken("the story visits were not stored")
    for visit in visits:
        how = ("--format", "pdf,ics,visit", "--language", "en+zh-Hans")
        papers = [Path(line) for line in trial.ask("stories.sqlite", "export", visit, "--to", "papers", *how)]
        if sorted(path.suffix for path in papers) != sorted(BEGINNINGS):
            raise Broken(f"these are not the papers of a visit: {papers}")
        for path in papers:
            if not (trial.scratch / path).read_bytes().startswith(BEGINNINGS[path.suffix]):
                raise Broken(f"{path.name} is no {path.suffix} file")


def prove_lists(trial: Trial) -> None:
    """What is loaded late came along: places, holidays, Excel, the sound of Chinese names."""
    found = trial.ask("stories.sqlite", "places", "布鲁塞尔")
    if not found or not found[0].startswith("Brussels\t"):
        raise Broken(f"Brussels was not found by its Chinese name: {found}")
    visit = trial.ask("stories.sqlite", "visits")[0].split("\t")[0]
    trial.ask("stories.sqlite", "check", visit, "--json")
    [path] = trial.ask("stories.sqlite", "people", "export", "--visit", visit, "--to", "people.xlsx")
    rows = trial.ask("stories.sqlite", "people", "import", path, "--visit", visit)
    if not rows or any(row.split("\t")[1] != "exact" for row in rows):
        raise Broken(f"a list of people did not come back as it was written: {rows}")
    if not trial.ask("stories.sqlite", "tasks", visit):
        raise Broken("there is no checklist")


def prove_chinese(trial: Trial) -> None:
    """A refusal is in the chosen language."""
    status, _, said = trial.tell("stories.sqlite", "show", "nowhere")
    if status != 1 or "没有名为“nowhere”的访问" not in said:
        raise Broken(f"this should be a refusal in Chinese, with status 1, and not with {status}:\n{said}")


def prove_driver(trial: Trial) -> None:
    """The driver of a database server is there: it looks for a server where there is none."""
    status, _, said = trial.tell("postgresql://office@127.0.0.1:1/office", "visits")
    if status != 1 or "无法连接数据库" not in said:
        raise Broken(f"this should say that there is no server, with status 1, and not with {status}:\n{said}")


def prove_window(trial: Trial) -> None:
    """The window opens a new office, stays open without a word, and shares it with the command line."""
    database, words = trial.scratch / "window.sqlite", trial.scratch / "window.txt"
    with words.open("wb") as said:
        window = subprocess.Popen(
            [trial.program("planner"), "--database", str(database)],
            cwd=trial.scratch,
            env=trial.environment(),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
        try:
            # The frame is painted before the database is made, so the file tells of both.
            patience = time.monotonic() + PATIENCE
            while not database.exists() and window.poll() is None and time.monotonic() < patience:
                time.sleep(LOOK_AGAIN)
            time.sleep(SETTLE)
            stayed = window.poll() is None
            elsewhere = foreign_files(window.pid, bundle=trial.bundle) if stayed else []
            visits = trial.ask(database.name, "visits") if stayed and database.exists() else None
        finally:
            window.terminate()
            window.wait(PATIENCE)
    reports = [path.read_text(encoding="utf-8") for path in (trial.scratch / "home").rglob("report-*.txt")]
    told = words.read_text(encoding="utf-8")
    if not stayed or visits != [] or told or reports:
        raise Broken("\n".join(["the window did not open, or not in silence:", told, *reports]))
    if elsewhere:
        raise Broken("the window uses a Python that is not in the bundle: " + ", ".join(elsewhere))


def foreign_files(pid: int, *, bundle: Path) -> list[str]:
    """The files of some Python outside the bundle that a process has loaded; only Linux can tell."""
    maps = Path("/proc", str(pid), "maps")
    if not maps.exists():
        return []
    loaded = {line.split(maxsplit=5)[-1] for line in maps.read_text(encoding="utf-8").splitlines()}
    ours = str(bundle)
    return sorted(path for path in loaded if "python" in path.lower() and not path.startswith(ours))
