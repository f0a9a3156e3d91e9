"""The one door for changes: run a command, undo it, redo it, read, and hear what changed."""

from planner.workspace.changes import Changes, RowChange
from planner.workspace.command import Command
from planner.workspace.work import Work
from planner.workspace.workspace import Workspace

__all__ = ["Changes", "Command", "RowChange", "Work", "Workspace"]
