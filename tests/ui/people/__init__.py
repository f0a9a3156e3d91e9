"""The people page, and how people come into a visit."""
