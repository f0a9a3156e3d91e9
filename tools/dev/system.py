"""What Linux must have for Qt: found by loading it, named by its Debian package, installed where we may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

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
OLDEST_SQLITE = (3, 37)
"""As `planner/storage/sqlite.py` has it; a Python of some systems brings an older one."""
LOAD = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def say(text: str) -> None:
    """Tells the person on stderr; stdout is for what was asked for."""
    print(text, file=sys.stderr, flush=True)


def require_libraries(libraries: Mapping[str, str]) -> None:
    """Sees to it that the loader finds the system libraries Qt needs (Linux; elsewhere Qt brings them)."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(libraries)
    if missing:
        install_packages([libraries[name] for name in missing], purpose="for Qt", missing=", ".join(missing))
        still = missing_libraries(libraries)
        if still:
            sys.exit("Qt still lacks " + ", ".join(still))


def require_sqlite() -> None:
    """Stops and says so where this Python has no SQLite, or an older one than our tables need."""
    try:
        import sqlite3
    except ImportError:
        sys.exit("This Python was built without SQLite, which the planner keeps its work in. Use another Python.")
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        oldest = ".".join(map(str, OLDEST_SQLITE))
        sys.exit(
            f"Delegation Planner needs SQLite {oldest} or newer; this Python has {sqlite3.sqlite_version}. Use another."
        )


def missing_libraries(libraries: Mapping[str, str]) -> list[str]:
    """Those that cannot be loaded; asked of a new process, as a loader remembers what it did not find."""
    asked = subprocess.run([sys.executable, "-c", LOAD, *libraries], stdout=subprocess.PIPE, check=False)
    return asked.stdout.decode("ascii").split()


def install_packages(packages: Sequence[str], *, purpose: str, missing: str) -> None:
    """Installs Debian packages when we are root there; else stops and names them, and what is `missing`."""
    names = " ".join(packages)
    if not Path("/etc/debian_version").exists() or not shutil.which("apt-get") or os.geteuid() != 0:
        sys.exit(
            f"This system lacks {missing}, needed {purpose}. On Debian or Ubuntu:\n    sudo apt-get install {names}"
        )
    say(f"Installing system packages {purpose}: {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wait = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    for command in ([*wait, "update"], [*wait, "install", "-y", "--no-install-recommends", *packages]):
        failed = subprocess.call(command, env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    if failed:
        sys.exit(f"apt-get could not install {names}; it says why above.")
