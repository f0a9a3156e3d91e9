"""What a benchmark found: a ratio within one run, beside the goal that was set for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """`reached` and `goal` are ratios, or what the name says; a goal is an aim and fails no run."""

    name: str
    reached: float
    goal: float | None = None
    note: str = ""
