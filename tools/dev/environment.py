"""The folder `.venv`: made where it is missing, brought up to date when what it holds changed, and used."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tools.dev.system import install_packages, require_sqlite, say

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / "installed"
"""Holds what was installed to the end; `BEGUN` while that is being done, and after it was broken off."""
BEGUN = "begun\n"


def venv_python() -> Path:
    """The Python of `.venv`, whether or not it is there yet."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def python(*arguments: str, **environment: str) -> int:
    """Runs the Python of `.venv` in the checkout and returns its exit status."""
    command = [str(venv_python()), *arguments]
    try:
        return subprocess.call(command, cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1", **environment})
    except OSError as fault:  # of another machine, or its base is gone
        sys.exit(f"The Python of {VENV} does not start ({fault.strerror}). Delete that folder, then try again.")


def prepare(*, dev: bool = False, bundle: bool = False, tools: bool = False) -> None:
    """Makes `.venv` hold what pyproject.toml asks for; does nothing, and needs no network, when it already does."""
    before = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    installed = before.split()
    asked = {"dev": dev, "bundle": bundle, "tools": tools}
    extras = [name for name in asked if asked[name] or name in installed]
    wanted = [_digest(), *extras]
    if installed == wanted and venv_python().exists():
        return
    if before == BEGUN or not has_pip():  # of what was broken off pip takes halves of packages for whole ones
        make_venv()
    say("Installing what the planner needs into .venv; the first time this takes some minutes")
    project = f".[{','.join(extras)}]" if extras else "."
    pip = ("-m", "pip", "install", "--disable-pip-version-check", "--quiet")
    STAMP.write_text(BEGUN, encoding="utf-8")
    # What a person set for their own pip, such as to install for the user, fails in an environment.
    if python(*pip, "-c", "constraints.txt", "-e", project, PIP_USER="0"):
        if before:  # without a network nothing was touched
            STAMP.write_text(before, encoding="utf-8")
        sys.exit(
            "Installing failed; pip says why above. It needs the network, or a package index that your pip is set to, "
            f"and room on the disk. Then try again; should it still fail, delete {VENV} first."
        )
    STAMP.write_text(" ".join(wanted) + "\n", encoding="utf-8")


def _digest() -> str:
    """Of all that an installation follows from; how the sources are checked does not belong to it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = (project.get("build-system"), project.get("project"), project.get("tool", {}).get("hatch"))
    digest = hashlib.sha256(str(ROOT).encode("utf-8", "surrogateescape"))
    digest.update(repr(parts).encode("utf-8"))
    digest.update((ROOT / "constraints.txt").read_bytes())
    return digest.hexdigest()


def has_pip() -> bool:
    """Whether there is an environment that can be added to; one that was half made, or has lost its base, cannot."""
    command = [str(venv_python()), "-c", "import pip"]
    try:
        return subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def make_venv() -> None:
    """Makes an empty `.venv`; where Debian left out what that needs, installs or names it."""
    require_sqlite()
    if subprocess.call([sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL):
        major, minor = sys.version_info[:2]
        install_packages([f"python{major}.{minor}-venv"], purpose="to make .venv", missing="the module ensurepip")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        sys.exit(f"{VENV} could not be made; Python says why above. Check the room on the disk and your rights there.")
