"""What may be logged in a test although silence is a gate: each pattern with its reason."""

from __future__ import annotations

QT: dict[str, str] = {
    r"^This plugin does not support (propagateSizeHints|raise)\(\)$": (
        "the offscreen platform has no window manager that could listen"
    ),
    r"^This plugin does not support grabbing the keyboard$": "nor has it a keyboard that a menu could take for itself",
}
"""Patterns for messages of Qt."""

LOGS: dict[str, str] = {}
"""Patterns for `logger: message` of Python's logging, from WARNING up."""
