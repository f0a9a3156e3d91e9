"""Where an office database must not lie: on a network drive, or in a folder that a program synchronises.

SQLite needs locks and a shared memory that network drives only pretend to have, and a synchronising program
copies the file and its log at different moments. Both have been seen to destroy databases, so they are
refused before anything is written.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath

from planner.errors import StorageError
from planner.messages import message

NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.davfs", "fuse.sshfs", "fuse.rclone"}
    | {
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.curlftpfs",
        "fuse.glusterfs",
        "fuse.ceph",
        "ceph",
        "lustre",
    }
)
"""Kinds of file systems, as Linux calls them, whose files lie on another machine."""

_SYNCED = re.compile(
    r"onedrive( ?- .+)?|(.+ )?dropbox( \(.+\))?|nextcloud\d*|owncloud|google ?drive|googledrive-.+|my drive"
    r"|icloud ?drive|com~apple~clouddocs|cloudstorage|box sync|pcloud ?drive|megasync|seafile|nutstore( files)?"
    r"|坚果云|baidusyncdisk|百度网盘同步|wpsdrive|syncthing|yandex\.?disk",
    re.IGNORECASE,
)
"""Names that synchronising programs give to their folders."""

_SYNC_MARKS = (".stfolder", ".dropbox.cache", ".owncloudsync.log", ".sync", ".nextcloudsync.log")
"""Files and folders that synchronising programs leave at the top of what they synchronise."""

_DRIVE_REMOTE = 4
_MNT_LOCAL = 0x1000


def refuse_unsafe_place(database: Path) -> None:
    """Raises StorageError, with the reason and a way on, where the database would lie on a network or synced."""
    real = Path(os.path.realpath(database))  # the file may be reached through a link
    synced = synced_folder(real.parent)
    if synced is not None:
        raise StorageError(
            message(
                "{folder} is synchronised with other machines, which destroys a database that is in use. Keep the "
                "database in a folder of this machine, named with --database; hand over visit files instead.",
                folder=str(synced),
            )
        )
    if is_on_network(real.parent):
        raise StorageError(
            message(
                "{path} is on a network drive, where a database can be destroyed. Keep it in a folder of this "
                "machine, named with --database; several officers share one through a database server.",
                path=str(database),
            )
        )


def synced_folder(folder: Path) -> Path | None:
    """The folder at or above `folder` that a program synchronises, as far as names and marks tell."""
    for part in (folder, *folder.parents):
        if _SYNCED.fullmatch(part.name):
            return part
        if any((part / mark).exists() for mark in _SYNC_MARKS):
            return part
    return None


def is_on_network(folder: Path) -> bool:
    """Whether a folder, or what there is of it, lies on another machine; False where that cannot be told."""
    there = next((part for part in (folder, *folder.parents) if part.exists()), folder)
    try:
        if sys.platform == "win32":
            return _windows_network(there)
        if sys.platform == "darwin":
            return _mac_network(there)
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        return mount_kind(there, mounts) in NETWORK_KINDS
    except OSError:
        return False


def mount_kind(folder: PurePath, mounts: str) -> str | None:
    """The kind of the file system that holds a folder, from the lines of /proc/mounts; the last mount wins."""
    best: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if folder.is_relative_to(point) and (best is None or len(point.parts) >= best[0]):
            best = len(point.parts), fields[2]
    return best[1] if best else None


def _windows_network(folder: PurePath) -> bool:
    drive = folder.drive.upper()
    device = drive.startswith(("\\\\?\\", "\\\\.\\"))
    if drive.startswith("\\\\?\\UNC\\") or (drive.startswith("\\\\") and not device):
        return True
    if sys.platform != "win32":
        return False
    import ctypes  # as below: Linux does without

    return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE)


def _mac_network(folder: Path) -> bool:
    import ctypes

    system = ctypes.CDLL(None, use_errno=True)
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    answer = ctypes.create_string_buffer(4096)  # struct statfs; its flags stand at byte 64
    if ask(os.fsencode(folder), answer) != 0:
        return False
    return not int.from_bytes(answer.raw[64:68], sys.byteorder) & _MNT_LOCAL
