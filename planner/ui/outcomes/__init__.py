"""What came of one visit."""
