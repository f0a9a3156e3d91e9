"""The window: the only place that imports PySide6. Importing this package loads nothing of it."""
