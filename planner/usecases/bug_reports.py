"""What a bug leaves behind: a report to copy, and logs. Neither holds a value, since values may be personal.

A report says what kind of error it was and through which lines it came. The message of the error is left
out, and so is the way to the program's folder: both may hold names.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import platform
import sqlite3
import traceback
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath
from types import TracebackType

from planner.paths import data_folder

LOG_BYTES = 512 * 1024
"""How large a log file grows before the next one is begun."""

OLD_LOGS = 5
"""How many finished log files are kept."""

OLD_REPORTS = 20
"""How many reports are kept."""

_LOG = logging.getLogger(__name__)

_PACKAGES = ("delegation-planner", "SQLAlchemy", "alembic", "PySide6-Essentials", "reportlab", "icalendar", "tzdata")
_ROOTS = ("planner", "site-packages", "tests")


def log_folder() -> Path:
    """Where logs and reports lie."""
    return data_folder() / "logs"


def bug_report(fault: BaseException, *, at: datetime) -> str:
    """The report of an unexpected error: kind, lines and functions, versions. No message, no value, no home folder."""
    lines = ["Delegation Planner: unexpected error", f"at {at:%Y-%m-%d %H:%M:%S} UTC", ""]
    lines += _story(fault)
    lines += ["", *_versions()]
    return "\n".join(lines) + "\n"


def keep_report(report: str, *, at: datetime, folder: Path | None = None) -> Path | None:
    """Writes a report into the log folder, where the last 20 are kept, and says where; None where it cannot."""
    place = folder or log_folder()
    path = place / f"report-{at:%Y%m%d-%H%M%S}.txt"
    with contextlib.suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        path.write_text(report, encoding="utf-8")
        _LOG.info("unexpected error, told in %s", path.name)
        for older in sorted(place.glob("report-*.txt"))[:-OLD_REPORTS]:
            older.unlink()
        return path
    return None


def start_logging(folder: Path | None = None) -> logging.Handler | None:
    """Lets the planner's own loggers write into `planner.log` of the folder; None where that cannot be done.

    The files rotate and hold at most `LOG_BYTES` times one more than `OLD_LOGS`. Calling it again for the same
    folder changes nothing; for another one, the log goes on there.
    """
    place = (folder or log_folder()).absolute()
    logger = logging.getLogger("planner")
    for listening in [one for one in logger.handlers if isinstance(one, _PatientLog)]:
        if Path(listening.baseFilename).parent == place:
            return listening
        logger.removeHandler(listening)
        listening.close()
    try:
        place.mkdir(parents=True, exist_ok=True)
        log = _PatientLog(place / "planner.log", maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8", delay=True)
    except OSError:
        return None  # because a planner that cannot log must still plan
    log.setFormatter(_Impersonal("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(log)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return log


class _PatientLog(logging.handlers.RotatingFileHandler):
    """Goes on in the full file where the next cannot be begun: on Windows a second planner holds it open."""

    def doRollover(self) -> None:  # noqa: N802 -- the standard library's name
        try:
            super().doRollover()
        except OSError:
            if self.stream is None:
                self.stream = self._open()


class _Impersonal(logging.Formatter):
    """Writes an error as the lines it came through, without its message."""

    def formatException(self, ei: object) -> str:  # noqa: N802 -- the standard library's name
        fault = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_story(fault)) if isinstance(fault, BaseException) else ""


def _story(fault: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = fault
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines += [_kind(current), *_frames(current.__traceback__)]
        following = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if following is not None:
            lines.append("which came after")
        current = following
    return lines


def _kind(fault: BaseException) -> str:
    kind = type(fault)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    code = getattr(fault, "sqlite_errorname", None) if isinstance(fault, sqlite3.Error) else None
    if isinstance(fault, OSError) and fault.errno is not None:
        code = f"errno {fault.errno}"
    state = getattr(fault, "sqlstate", None)  # of a server, whose words hold values; its constraints have our names
    if isinstance(state, str):
        constraint = getattr(getattr(fault, "diag", None), "constraint_name", None)
        code = f"{state} {constraint}" if constraint else state
    return f"{name} ({code})" if code else name


def _frames(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_short(frame.f_code.co_filename)}:{line} in {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(trace)
    ]


def _short(file_name: str) -> str:
    parts = PurePath(file_name.replace("\\", "/")).parts
    for root in _ROOTS:
        if root in parts:
            start = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[start + (root == "site-packages") :])
    return parts[-1] if parts else ""


def _versions() -> list[str]:
    found = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    for package in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found.append(f"{package} {version(package)}")
    return [*found, f"{platform.system()} {platform.release()} {platform.machine()}"]
