"""Runs first in a bundle. What the planner opens for a person, such as a reader of PDF, must not load our libraries.

The starter of the bundle names their folder for the loader, which has read it by now; programs that we start
would inherit it, and fail over libraries that are not theirs.
"""

import os

_PATH = "LD_LIBRARY_PATH"

os.environ.pop(_PATH, None)
if f"{_PATH}_ORIG" in os.environ:
    os.environ[_PATH] = os.environ[f"{_PATH}_ORIG"]
