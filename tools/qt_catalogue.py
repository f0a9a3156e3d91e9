"""Qt's catalogue: the texts of the window, found and compiled by the tools in the PySide6 wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

TEXTS = "planner_zh_Hans.ts"
COMPILED = "planner_zh_Hans.qm"


def update(source: Path, target: Path) -> None:
    """Brings the catalogue in `target` to the texts in `source` and compiles it."""
    if _modules(source):
        target.mkdir(parents=True, exist_ok=True)
        _find_texts(source, target / TEXTS)
        _compile(target / TEXTS, target / COMPILED)


def faults(source: Path, target: Path) -> list[str]:
    """What is missing, stale, unfinished or not compiled; one line each."""
    if not _modules(source):
        return []
    if not (target / TEXTS).exists():
        return [f"{TEXTS} is missing"]
    with tempfile.TemporaryDirectory() as folder:
        texts, compiled = Path(folder) / TEXTS, Path(folder) / COMPILED
        shutil.copyfile(target / TEXTS, texts)
        kept = set(_entries(texts))
        _find_texts(source, texts)
        wanted = _entries(texts)
        lines = [f"{TEXTS} lacks {key!r}" for key in wanted if key not in kept]
        lines += [f"{TEXTS} still holds {key!r}" for key in sorted(kept - set(wanted))]
        lines += [f"{TEXTS}: {key!r} is not translated" for key, done in wanted.items() if key in kept and not done]
        _compile(target / TEXTS, compiled)
        stored = target / COMPILED
        if not stored.exists() or stored.read_bytes() != compiled.read_bytes():
            lines.append(f"{COMPILED} is not what {TEXTS} says")
    return lines


def _modules(source: Path) -> list[str]:
    return [str(path) for path in sorted(source.rglob("*.py"))]


def _entries(texts: Path) -> dict[tuple[str, str, str], bool]:
    """Context, text and remark of each entry, and whether its translation is finished."""
    entries: dict[tuple[str, str, str], bool] = {}
    for context in ElementTree.parse(texts).getroot().iter("context"):
        for entry in context.iter("message"):
            key = (context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", ""))
            translation = entry.find("translation")
            entries[key] = translation is not None and translation.get("type") is None
    return entries


def _find_texts(source: Path, texts: Path) -> None:
    quiet = ("-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines", "-target-language", "zh_CN")
    _tool("pyside6-lupdate", *quiet, *_modules(source), "-ts", str(texts))


def _compile(texts: Path, compiled: Path) -> None:
    _tool("pyside6-lrelease", "-silent", str(texts), "-qm", str(compiled))


def _tool(name: str, *arguments: str) -> None:
    """Runs a tool that stands beside this Python; raises with its own words when it fails."""
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    if program is None:
        raise FileNotFoundError(f"{name} is not beside {sys.executable}")
    result = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if result.returncode:
        raise RuntimeError(f"{name} failed: {result.stdout}{result.stderr}")
