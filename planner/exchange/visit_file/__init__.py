"""The visit file, delegation-visit/1: one whole visit for hand-over between offices."""

from planner.exchange.visit_file.internal import has_internal
from planner.exchange.visit_file.reading import read_visit_file
from planner.exchange.visit_file.rows import VisitRows
from planner.exchange.visit_file.writing import write_visit_file

__all__ = ["VisitRows", "has_internal", "read_visit_file", "write_visit_file"]
