"""The verbs of `dev.py`: what a person types after it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys

from tools.dev.environment import ROOT, prepare, python, venv_python
from tools.dev.system import LIBRARIES, SCREEN_LIBRARIES, require_libraries, say

DEMO = ROOT / ".demo"
EXPORTS = ROOT / "exports"
_ON_WINDOWS = os.name == "nt"


def run(arguments: list[str]) -> int:
    """open the planner with the story visits; without a display export them to exports/"""
    prepare()
    status = fill_demo()
    if status:
        return status
    if not has_display():
        return export_demo()
    require_libraries({**LIBRARIES, **SCREEN_LIBRARIES})
    return planner(*arguments)


def test(arguments: list[str]) -> int:
    """run the tests; further arguments go to pytest"""
    prepare(dev=True)
    require_libraries(LIBRARIES)
    return python("-m", "pytest", *arguments, QT_QPA_PLATFORM="offscreen")


def check(arguments: list[str]) -> int:
    """everything that CI asks: ruff, mypy, translations, then the tests with the architecture among them"""
    prepare(dev=True)
    failed = []
    for step in (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-m", "tools.translations", "--check"),
    ):
        say("check: " + " ".join(step[1:]))
        if python(*step):
            failed.append(" ".join(step[1:]))
    say("check: tests")
    if test(["-n", "2", "--dist", "worksteal", *arguments]):
        failed.append("tests")
    if failed:
        say("check: these failed: " + "; ".join(failed))
    return 1 if failed else 0


def soak(arguments: list[str]) -> int:
    """run the long tests whole; `check` runs a sample of them"""
    prepare(dev=True)
    require_libraries(LIBRARIES)
    long = ("-m", "soak", "-o", "timeout=7200")
    return python("-m", "pytest", *long, *arguments, QT_QPA_PLATFORM="offscreen", PLANNER_SOAK="full")


def bench(arguments: list[str]) -> int:
    """print how the planner does against a floor or a peer, measured in one run"""
    prepare(dev=True)
    return python("-m", "benchmarks", *arguments)


def samples(arguments: list[str]) -> int:
    """make exports/samples again"""
    prepare(dev=True)
    return python("-m", "tools.samples", *arguments)


def translations(arguments: list[str]) -> int:
    """find new texts and compile the catalogues; with --check only say what is missing or stale"""
    prepare(dev=True)
    require_libraries(LIBRARIES)
    return python("-m", "tools.translations", *arguments)


def places(arguments: list[str]) -> int:
    """make resources/places again from GeoNames and airportsdata"""
    prepare(dev=True, tools=True)
    return python("-m", "tools.places", *arguments)


def bundle(arguments: list[str]) -> int:
    """make dist/delegation-planner, which starts without Python, and try it out"""
    prepare(bundle=True)
    require_libraries(LIBRARIES)
    return python("-m", "tools.bundle", *arguments)


VERBS = {verb.__name__: verb for verb in (run, test, check, soak, bench, samples, translations, places, bundle)}


def planner(*arguments: str) -> int:
    """Runs the planner on the demonstration database."""
    return python("main.py", "--database", str(DEMO / "office.sqlite"), *arguments)


def fill_demo() -> int:
    """Makes the demonstration database with the story visits, unless it is there."""
    if (DEMO / "office.sqlite").exists():
        return 0
    say(f"Filling {DEMO / 'office.sqlite'} with the story visits")
    DEMO.mkdir(exist_ok=True)
    status = 1
    try:
        status = planner("samples")
    finally:
        if status:  # else the next run would take half a database for a whole one
            shutil.rmtree(DEMO, ignore_errors=True)
    return status


def export_demo() -> int:
    """Exports each visit of the demonstration database, for a machine that can show no window."""
    command = [str(venv_python()), "main.py", "--database", str(DEMO / "office.sqlite"), "visits"]
    listing = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"}, stdout=subprocess.PIPE, check=False
    )
    if listing.returncode:
        return listing.returncode
    status = 0
    for line in listing.stdout.decode("utf-8").splitlines():
        status = planner("export", line.split("\t")[0], "--to", str(EXPORTS)) or status
    if status == 0:
        say(f"There is no display here to open a window on; the story visits are in {EXPORTS}")
    return status


def has_display() -> bool:
    """Whether a window can be shown."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def caller() -> str:
    """How Python is called on this system."""
    return "py" if _ON_WINDOWS else "python3"


def usage() -> str:
    """One line for each verb."""
    return "\n".join(f"{caller()} dev.py {name:<13} {verb.__doc__}" for name, verb in VERBS.items())


def main(arguments: list[str]) -> int:
    """Does what the first argument names; the rest goes to that verb."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    if not arguments or arguments[0] not in VERBS:
        asked = arguments[:1] in (["-h"], ["--help"])
        print(usage(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return VERBS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130
    except OSError as fault:
        say(f"{fault.filename or ROOT}: {fault.strerror}. Check the room on the disk and your rights there.")
        return 1
