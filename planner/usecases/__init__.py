"""What a person can do: commands that change a visit, and functions that read, freeze and write."""
