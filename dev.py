"""Runs and checks the Delegation Planner from a checkout: `python3 dev.py run`, `python3 dev.py test`.

Needs nothing but Python; makes `.venv` on first use. The syntax stays that of Python 3.5 (no f-strings,
no annotated variables), so that an old Python can read far enough to say what it lacks.
"""

import hashlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit("Delegation Planner needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed"
DEMO = ROOT / ".demo"
EXPORTS = ROOT / "exports"

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfreetype.so.6": "libfreetype6",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
LOAD = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


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


def say(text: str) -> None:
    """Tells the person on stderr; stdout is for what was asked for."""
    print(text, file=sys.stderr, flush=True)


def venv_python() -> Path:
    """The Python of `.venv`, whether or not it is there yet."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def python(*arguments: str, **environment: str) -> int:
    """Runs the Python of `.venv` in the checkout and returns its exit status."""
    command = [str(venv_python()), *arguments]
    return subprocess.call(command, cwd=str(ROOT), env={**os.environ, "PYTHONUTF8": "1", **environment})


def planner(*arguments: str) -> int:
    """Runs the planner on the demonstration database."""
    return python("main.py", "--database", str(DEMO / "office.sqlite"), *arguments)


def fill_demo() -> int:
    """Makes the demonstration database with the story visits, unless it is there."""
    if (DEMO / "office.sqlite").exists():
        return 0
    say("Filling {} with the story visits".format(DEMO / "office.sqlite"))
    DEMO.mkdir(exist_ok=True)
    status = planner("samples")
    if status:
        shutil.rmtree(str(DEMO))  # else the next run would take half a database for a whole one
    return status


def export_demo() -> int:
    """Exports each visit of the demonstration database, for a machine that can show no window."""
    command = [str(venv_python()), "main.py", "--database", str(DEMO / "office.sqlite"), "visits"]
    listing = subprocess.run(
        command, cwd=str(ROOT), env={**os.environ, "PYTHONUTF8": "1"}, stdout=subprocess.PIPE, check=False
    )
    if listing.returncode:
        return listing.returncode
    status = 0
    for line in listing.stdout.decode("utf-8").splitlines():
        status = planner("export", line.split("\t")[0], "--to", str(EXPORTS)) or status
    if status == 0:
        say("There is no display here to open a window on; the story visits are in {}".format(EXPORTS))
    return status


def has_display() -> bool:
    """Whether a window can be shown."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def prepare(dev: bool = False, bundle: bool = False, tools: bool = False) -> None:
    """Makes `.venv` hold what pyproject.toml asks for; does nothing when it already does."""
    digest = hashlib.sha256(str(ROOT).encode("utf-8"))
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    installed = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    asked = {"dev": dev, "bundle": bundle, "tools": tools}
    extras = [name for name in asked if asked[name] or name in installed]
    wanted = [digest.hexdigest(), *extras]
    if installed == wanted and venv_python().exists():
        return
    if not venv_python().exists() or python("-c", "import pip") != 0:
        make_venv()
    say("Installing what the planner needs into .venv")
    project = ".[{}]".format(",".join(extras)) if extras else "."
    pip = ("-m", "pip", "install", "--disable-pip-version-check", "--quiet")
    if python(*pip, "-c", "constraints.txt", "-e", project):
        sys.exit("Installing failed; pip says why above.")
    STAMP.write_text(" ".join(wanted) + "\n", encoding="utf-8")


def make_venv() -> None:
    """Makes an empty `.venv`; where Debian left out what that needs, installs or names it."""
    if subprocess.call([sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL):
        install_packages(["python3-venv"], purpose="to make .venv")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        sys.exit("Making .venv failed; Python says why above.")


def require_libraries(libraries: dict[str, str]) -> None:
    """Sees to it that the loader finds the system libraries Qt needs (Linux; elsewhere Qt brings them)."""
    if not sys.platform.startswith("linux"):
        return
    packages = [libraries[name] for name in missing_libraries(libraries)]
    if packages:
        install_packages(packages, purpose="for Qt")
        still = missing_libraries(libraries)
        if still:
            sys.exit("Qt still lacks " + ", ".join(still))


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """Those that cannot be loaded; asked of a new process, as a loader remembers what it did not find."""
    asked = subprocess.run([sys.executable, "-c", LOAD, *libraries], stdout=subprocess.PIPE, check=False)
    return asked.stdout.decode("ascii").split()


def install_packages(packages: list[str], *, purpose: str) -> None:
    """Installs Debian packages when we are root there; else stops and names them."""
    names = " ".join(packages)
    if not Path("/etc/debian_version").exists() or not shutil.which("apt-get") or os.geteuid() != 0:
        sys.exit(
            "System packages are missing {}. On Debian or Ubuntu:\n    sudo apt-get install {}".format(purpose, names)
        )
    say("Installing system packages {}: {}".format(purpose, names))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wait = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    for command in ([*wait, "update"], [*wait, "install", "-y", "--no-install-recommends", *packages]):
        failed = subprocess.call(command, env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    if failed:
        sys.exit("apt-get could not install {}".format(names))


def usage() -> str:
    """One line for each verb."""
    return "\n".join("python3 dev.py {:<13} {}".format(name, verb.__doc__) for name, verb in VERBS.items())


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
