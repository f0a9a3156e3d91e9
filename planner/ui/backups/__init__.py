"""The backups of the office database: listed, made, copied, restored, examined."""
