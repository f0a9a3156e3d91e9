"""What every paper and the window say about a visit, frozen, in every language it has."""
