"""The directory of the office: people, organisations and places across visits."""
