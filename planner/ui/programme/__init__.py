"""The programme of one visit by day, and the inspector of an item."""
