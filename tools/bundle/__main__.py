"""Makes dist/delegation-planner with PyInstaller and proves that it works: `dev.py bundle`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.bundle.icon import draw_icon
from tools.bundle.proof import Broken, prove

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "delegation-planner"
SPEC = Path(__file__).with_name("planner.spec")


def main() -> int:
    """Makes the bundle anew; the status is 0 only if it was proved to work."""
    # PyInstaller warns of every optional import of every library, such as the drivers of other databases.
    quietly = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    folders = ["--distpath", str(BUNDLE.parent), "--workpath", str(ROOT / "build")]
    draw_icon(ROOT / "build" / "planner.png")
    if subprocess.call([sys.executable, "-m", "PyInstaller", *quietly, *folders, str(SPEC)], cwd=ROOT):
        return 1
    try:
        prove(BUNDLE)
    except Broken as fault:
        print(f"bundle: {fault}", file=sys.stderr)
        return 1
    print(f"{BUNDLE}\t{megabytes(BUNDLE)} MB")
    return 0


def megabytes(folder: Path) -> int:
    """What a folder holds; a link counts as nothing, as it does on the disk."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 10**6


if __name__ == "__main__":
    raise SystemExit(main())
