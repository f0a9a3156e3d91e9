"""Spreadsheets and text tables: read into text as it was typed, and written so that no cell can do anything."""

from planner.exchange.tables.encodings import ENCODINGS, known_encoding
from planner.exchange.tables.reading import read_table
from planner.exchange.tables.writing import write_csv, write_xlsx

__all__ = ["ENCODINGS", "known_encoding", "read_table", "write_csv", "write_xlsx"]
