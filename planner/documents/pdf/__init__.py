"""The printed programme. `programme_pdf` is the way in; the folders are its workshop."""

from planner.documents.pdf.programme import programme_pdf

__all__ = ["programme_pdf"]
