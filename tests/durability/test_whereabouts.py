"""A database on a network drive or in a synchronised folder is refused before anything is written."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from planner.errors import StorageError
from planner.storage.whereabouts import (
    NETWORK_KINDS,
    _windows_network,
    mount_kind,
    refuse_unsafe_place,
    synced_folder,
)
from tests.durability.worlds import planner

MOUNTS = r"""
rootfs / rootfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/li/local\040disk ext4 rw 0 0
//files/office /srv/office\040share cifs rw 0 0
tmpfs /scratch tmpfs rw 0 0
li@host: /mnt/host fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/li/planner", "nfs4"),
        ("/home/li/local disk/planner", "ext4"),
        ("/srv/office share", "cifs"),
        ("/srv/office", "ext4"),
        ("/mnt/host/x", "fuse.sshfs"),
        ("/scratch/x", "tmpfs"),
    ],
)
def test_the_innermost_mount_says_what_kind_a_folder_is_of(folder: str, kind: str) -> None:
    assert mount_kind(PurePosixPath(folder), MOUNTS) == kind
    assert (kind in NETWORK_KINDS) == (kind in ("nfs4", "cifs", "fuse.sshfs"))


SYNCED = (
    "OneDrive",
    "OneDrive - Ministry of Foreign Affairs",
    "Dropbox",
    "Office Dropbox",
    "Dropbox (Office)",
    "Nextcloud2",
    "ownCloud",
    "Google Drive",
    "iCloud Drive",
    "com~apple~CloudDocs",
    "坚果云",
)


@pytest.mark.parametrize("name", SYNCED)
def test_the_folders_of_synchronising_programs_are_known_by_name(tmp_path: Path, name: str) -> None:
    assert synced_folder(tmp_path / name / "visits") == tmp_path / name


@pytest.mark.parametrize("name", ["visits", "Dropboxes", "Drive", "planner", "Delegation Planner", "OneDriver"])
def test_other_folders_are_not(tmp_path: Path, name: str) -> None:
    assert synced_folder(tmp_path / name) is None


def test_a_folder_is_known_by_what_a_synchronising_program_left_in_it(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert synced_folder(tmp_path / "shared" / "visits") == tmp_path / "shared"


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_a_link_does_not_hide_a_synchronised_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "visits").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(StorageError, match="is synchronised with other machines"):
        refuse_unsafe_place(tmp_path / "visits" / "office.sqlite")


@pytest.mark.parametrize(
    ("folder", "kind", "network"),
    [
        (r"\\files\office\visits", 0, True),
        (r"\\?\UNC\files\office\visits", 0, True),
        (r"Z:\visits", 4, True),
        (r"C:\Users\李\AppData\Local", 3, False),
        (r"\\?\C:\visits", 3, False),
        (r"E:\visits", 2, False),
    ],
)
def test_a_share_or_a_mapped_drive_of_windows_is_a_network(
    folder: str, kind: int, network: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def kind_of(root: str) -> int:
        asked.append(root)
        return kind

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        ctypes, "windll", SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=kind_of)), raising=False
    )
    drive = PureWindowsPath(folder).drive
    assert (_windows_network(PureWindowsPath(folder)), asked) == (network, [f"{drive}\\"] if kind else [])


def test_this_disk_is_no_network(tmp_path: Path) -> None:
    refuse_unsafe_place(tmp_path / "not yet there" / "office.sqlite")


def test_a_database_in_a_synchronised_folder_is_refused_with_a_way_on_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    refused = planner("visits", database=tmp_path / "OneDrive" / "visits" / "office.sqlite")
    assert (refused.returncode, refused.stdout, refused.stderr) == (
        1,
        "",
        f"{tmp_path / 'OneDrive'} is synchronised with other machines, which destroys a database that is in use. "
        "Keep the database in a folder of this machine, named with --database; hand over visit files instead.\n",
    )
    assert list((tmp_path / "OneDrive").iterdir()) == []
