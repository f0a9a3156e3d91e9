"""Visit files and tables, in and out: bytes to values and back. Nothing here touches the database."""
