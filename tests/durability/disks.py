"""Disks that are full or write-protected, really: a small file system of its own where we are root."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@contextmanager
def small_disk(folder: Path, *, size: str = "4m") -> Iterator[Path]:
    """A file system of that size mounted on `folder`; skips the test where we may not mount."""
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def protected(folder: Path) -> Iterator[None]:
    """The disk mounted on `folder` can only be read meanwhile."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)


@contextmanager
def without_root() -> Iterator[None]:
    """Rights of files count meanwhile, also for root."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are another thing on Windows")
    was_root = os.geteuid() == 0
    if was_root:
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        if was_root:
            os.setresuid(0, 0, 0)


def fill(disk: Path, *, but: int = 0) -> Path:
    """Fills a disk up to that many bytes with one file, whose path it returns."""
    filler = disk / "filler"
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize - but
    with filler.open("wb") as file:
        file.write(bytes(max(room, 0)))
    return filler
