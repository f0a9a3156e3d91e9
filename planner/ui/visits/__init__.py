"""The list of visits, the first start, and a new visit."""
