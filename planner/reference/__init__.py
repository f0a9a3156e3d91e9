"""What the planner knows of the world without asking anybody: places, countries, holidays.

Each part loads its data on first use. Everything here is offline and read only.
"""
