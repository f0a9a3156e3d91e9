"""The page of the journey: the visit as a whole, its stops, places, groups, vehicles and contacts."""
