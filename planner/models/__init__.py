"""The vocabulary: every thing an office plans with, as mapped classes and value types.

A name is looked up when it is first asked for: mapping takes SQLAlchemy, which costs more than the window
that shows a programme, and the value types do without it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.models.mapped import *  # noqa: F403  -- its __all__ says which
else:
    from importlib import import_module

    _VALUES = {"Moment": "moment", "Money": "money", "Words": "words"}

    def __getattr__(name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(import_module(f"planner.models.{_VALUES.get(name, 'mapped')}"), name)
        globals()[name] = found
        return found
