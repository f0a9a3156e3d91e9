"""The rows of the list of tasks: heads by when, and tasks in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """Overdue, today, this week, later, without a day, done."""

    key: str
    word: str
    count: int
    warns: bool = False
    heading: bool = True


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task in the reader's words."""

    key: str
    title: str
    other: str
    visit: str
    owner: str
    day: str
    counted: str
    done: bool = False
    late: bool = False
    about: str = ""
    heading: bool = False

    def words(self, column: int) -> str:
        """The plain words of a cell."""
        cells = ((self.title, self.other), (self.visit, self.about), (self.owner,), (self.day, self.counted))
        return ", ".join(part for part in cells[column] if part)
