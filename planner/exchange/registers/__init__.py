"""Registers of gifts: published ones and lists of offices, in and out."""

from planner.exchange.registers.reading import Register, read_register
from planner.exchange.registers.row import KEY_OF_LINE, NIL_RETURN, PLAIN_HEADS, RegisterRow, plain_cells
from planner.exchange.registers.writing import COLUMNS, write_register

__all__ = [
    "COLUMNS",
    "KEY_OF_LINE",
    "NIL_RETURN",
    "PLAIN_HEADS",
    "Register",
    "RegisterRow",
    "plain_cells",
    "read_register",
    "write_register",
]
