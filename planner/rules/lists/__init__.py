"""What a list from outside means: its columns, its people, who of them is already there, its programme."""
