"""The office database: opening it, sessions, migrations, and what is read from it."""
